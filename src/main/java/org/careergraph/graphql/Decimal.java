package org.careergraph.graphql;

import java.math.BigDecimal;
import org.jooq.Context;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * A number with digits after the point, which the tables hold as an integer of its smallest units. Inside JSON the database writes
 * that integer behind a mark, and {@link JsonBuffer} puts the point in: to do it in SQL costs more than all else of a figure, and
 * names an expression three times.
 */
final class Decimal extends CustomField<BigDecimal> {

    private final Field<? extends Number> units;
    private final int digits;

    /**
     * @param units may be NULL, and so is the number then
     * @param digits after the point, from 1 to 9
     */
    Decimal(Field<? extends Number> units, int digits) {
        super(DSL.name("decimal"), SQLDataType.DECIMAL);
        this.units = units;
        this.digits = digits;
    }

    Field<? extends Number> units() {
        return units;
    }

    int digits() {
        return digits;
    }

    /** The same number, whose units a derived table has as a column. */
    Decimal from(Field<?> column) {
        return new Decimal(column.coerce(units), digits);
    }

    /** Tells {@link JsonBuffer} that the integer behind it is one of units. */
    String mark() {
        return String.valueOf((char) (Mark.UNITS + digits));
    }

    /** SQLite divides floating-point numbers, whose shortest text is exact up to 15 digits; PostgreSQL divides decimals. */
    @Override
    public void accept(Context<?> context) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        context.visit(
                context.family() == SQLDialect.SQLITE
                        ? DSL.field(
                                "case {0} % {1} when 0 then {0} / {1} else {0} / {1}.0 end",
                                units, DSL.inline(BigDecimal.ONE.divide(unit).intValueExact()))
                        : DSL.field("trim_scale({0} * {1})", units, DSL.inline(unit)));
    }
}
