package org.careergraph.dataset.own;

import static org.careergraph.jooq.Tables.CONSUMER_PRICE;

import java.util.HashMap;
import java.util.Map;
import org.careergraph.dataset.Fact;

/** The file that says where consumer prices stand, month by month; all months of a source on one base. */
final class ConsumerPriceSheet {

    private final Map<String, Fact.ConsumerPrice> firsts = new HashMap<>();

    private ConsumerPriceSheet() {}

    static Sheet sheet() {
        return Sheet.of(
                "consumer_price.csv", "location, month, index, base, source", "", new ConsumerPriceSheet()::price);
    }

    private Fact price(Cells row) {
        Fact.ConsumerPrice price = new Fact.ConsumerPrice(
                row.at(),
                row.source(),
                row.required("location", Format.SLUG),
                row.required("month", Format.MONTH),
                row.required("index", Format.INDEX),
                row.required("base", Format.text(CONSUMER_PRICE.BASE)));
        if (row.isSound()) {
            Fact.ConsumerPrice first = firsts.computeIfAbsent(price.source(), source -> price);
            if (!first.base().equals(price.base())) {
                String message = "differs from row %d of this source; indexes are compared on one base only";
                row.refuse("base", message.formatted(first.at().number()));
            }
        }
        return price;
    }
}
