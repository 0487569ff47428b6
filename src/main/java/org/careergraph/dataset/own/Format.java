package org.careergraph.dataset.own;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;

/**
 * How cells of one kind are written.
 *
 * @param standIn what a refused cell is taken for; its row makes no fact
 */
record Format<T>(Parser<T> parser, T standIn) {

    /** Turns the text of a cell, never blank, into a value. */
    interface Parser<T> {
        T parse(String cell) throws Fault;
    }

    /** Says what is wrong with a cell and what to write instead. */
    static final class Fault extends Exception {
        Fault(String message) {
            super(message, null, false, false);
        }
    }

    /** Keys and slugs become part of addresses and ids. */
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern CODE = Pattern.compile("[\\p{Alnum}._/-]+");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,18}(\\.[0-9]+)?");
    private static final Pattern SIGNED = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");
    private static final BigDecimal MAX_AMOUNT = BigDecimal.valueOf(9_999_999_999_999L, 2);
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Between these, the restatement of the largest amount from one to the other stays below 2^63 hundredths. */
    private static final BigDecimal MIN_INDEX = new BigDecimal("0.1");

    private static final BigDecimal MAX_INDEX = new BigDecimal("90000");

    static final Format<LocalDate> DATE = new Format<>(Format::parseDate, LocalDate.EPOCH);
    static final Format<YearMonth> MONTH = new Format<>(Format::parseMonth, YearMonth.of(1970, 1));
    static final Format<Boolean> FLAG = new Format<>(Format::parseFlag, false);
    static final Format<Long> AMOUNT = new Format<>(Format::parseAmount, 0L);
    static final Format<Integer> SHARE = new Format<>(Format::parseShare, 0);
    static final Format<Integer> INDEX = new Format<>(Format::parseIndex, 100_000);
    static final Format<Integer> LATITUDE = degrees(90);
    static final Format<Integer> LONGITUDE = degrees(180);
    static final Format<String> CURRENCY = new Format<>(Format::parseCurrency, "");
    static final Format<String> COUNTRY = new Format<>(Format::parseCountry, "");

    /** The lengths of keys leave room for the public ids that are made of them. */
    static final Format<String> SOURCE_KEY = key(60);

    static final Format<String> ROLE_KEY = key(120);
    static final Format<String> SLUG = key(180);

    /** A text that fits its column. */
    static Format<String> text(Field<String> column) {
        int length = column.getDataType().length();
        return new Format<>(cell -> parseText(cell, length), "");
    }

    /** A web address that fits its column. */
    static Format<String> address(Field<String> column) {
        int length = column.getDataType().length();
        return new Format<>(cell -> parseAddress(parseText(cell, length)), "");
    }

    private static Format<String> key(int length) {
        String message =
                "not a key; write lower-case letters and digits, with single hyphens between, at most %d characters";
        return matching(KEY, length, message.formatted(length));
    }

    /** A code or the version of one. */
    static Format<String> code(Field<String> column) {
        int length = column.getDataType().length();
        String message = "not a code; write letters, digits and . _ / -, at most %d characters";
        return matching(CODE, length, message.formatted(length));
    }

    /** One of the constants of a closed set. */
    static <E extends Enum<E>> Format<E> term(Class<E> terms) {
        return term(EnumSet.allOf(terms));
    }

    /** One of some constants. */
    static <E extends Enum<E>> Format<E> term(Set<E> constants) {
        return new Format<>(
                cell -> parseTerm(cell, constants), constants.iterator().next());
    }

    /** Some of the constants of a closed set, separated by blanks. */
    static <E extends Enum<E>> Format<List<E>> terms(Class<E> terms) {
        Set<E> constants = EnumSet.allOf(terms);
        return new Format<>(
                cell -> {
                    List<E> found = new ArrayList<>();
                    for (String name : cell.split("\\s+")) {
                        found.add(parseTerm(name, constants));
                    }
                    return found;
                },
                List.of());
    }

    /** A whole number in a range. */
    static Format<Long> whole(long from, long to) {
        return new Format<>(cell -> parseWhole(cell, from, to), from);
    }

    /** Degrees from a negative number of them to the positive, as millionths. */
    private static Format<Integer> degrees(int most) {
        return new Format<>(cell -> parseDegrees(cell, most), 0);
    }

    private static Format<String> matching(Pattern pattern, int length, String message) {
        return new Format<>(
                cell -> {
                    check(cell.length() <= length && pattern.matcher(cell).matches(), message);
                    return cell;
                },
                "");
    }

    private static String parseText(String cell, int length) throws Fault {
        int characters = cell.codePointCount(0, cell.length());
        check(characters <= length, "too long: %d characters, at most %d fit".formatted(characters, length));
        boolean plain = cell.chars().allMatch(c -> !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t');
        check(plain, "holds a control character; take it out");
        return cell;
    }

    private static String parseAddress(String cell) throws Fault {
        String message = "not a web address; write it whole, such as https://example.org/pay";
        try {
            URI uri = new URI(cell);
            check(uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme()), message);
            return cell;
        } catch (URISyntaxException e) {
            throw new Fault(message);
        }
    }

    private static <E extends Enum<E>> E parseTerm(String cell, Set<E> constants) throws Fault {
        for (E constant : constants) {
            if (constant.name().equals(cell)) {
                return constant;
            }
        }
        Stream<String> names = constants.stream().map(Enum::name);
        throw new Fault("not one of " + names.collect(Collectors.joining(", ")));
    }

    private static Boolean parseFlag(String cell) throws Fault {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Fault("not one of true, false");
        };
    }

    private static Long parseWhole(String cell, long from, long to) throws Fault {
        boolean fits = WHOLE.matcher(cell).matches() && Long.parseLong(cell) >= from && Long.parseLong(cell) <= to;
        check(fits, "not a whole number from %d to %d; write digits only, such as 811".formatted(from, to));
        return Long.valueOf(cell);
    }

    private static Long parseAmount(String cell) throws Fault {
        check(
                DECIMAL.matcher(cell).matches(),
                "not an amount; write digits with at most two decimals, such as 110673.50");
        BigDecimal amount = new BigDecimal(cell);
        check(amount.stripTrailingZeros().scale() <= 2, "more than two decimals; round it, such as 110673.50");
        check(amount.compareTo(MAX_AMOUNT) <= 0, "more than " + MAX_AMOUNT + ", the largest amount that is held");
        return amount.movePointRight(2).longValueExact();
    }

    private static Integer parseShare(String cell) throws Fault {
        String message = "not a share; write a decimal from 0 to 1 with at most six decimals, such as 0.25";
        check(DECIMAL.matcher(cell).matches(), message);
        BigDecimal share = new BigDecimal(cell);
        check(share.compareTo(BigDecimal.ONE) <= 0 && share.stripTrailingZeros().scale() <= 6, message);
        return share.movePointRight(6).intValueExact();
    }

    private static Integer parseIndex(String cell) throws Fault {
        String message = "not an index; write a decimal from %s to %s with at most three decimals, such as 313.225"
                .formatted(MIN_INDEX, MAX_INDEX);
        check(DECIMAL.matcher(cell).matches(), message);
        BigDecimal index = new BigDecimal(cell);
        boolean fits = index.compareTo(MIN_INDEX) >= 0 && index.compareTo(MAX_INDEX) <= 0;
        check(fits && index.stripTrailingZeros().scale() <= 3, message);
        return index.movePointRight(3).intValueExact();
    }

    private static Integer parseDegrees(String cell, int most) throws Fault {
        String message =
                "not a number of degrees; write a decimal from -%1$d to %1$d with at most six decimals, such as 47.6062"
                        .formatted(most);
        check(SIGNED.matcher(cell).matches(), message);
        BigDecimal degrees = new BigDecimal(cell);
        boolean fits = degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
        check(fits && degrees.stripTrailingZeros().scale() <= 6, message);
        return degrees.movePointRight(6).intValueExact();
    }

    private static YearMonth parseMonth(String cell) throws Fault {
        try {
            YearMonth month = YearMonth.parse(cell);
            if (month.getYear() >= 0 && month.getYear() <= 9999) {
                return month;
            }
        } catch (DateTimeParseException e) {
            // told below
        }
        throw new Fault("not a month; write year-month, such as 2024-05");
    }

    private static LocalDate parseDate(String cell) throws Fault {
        try {
            LocalDate date = LocalDate.parse(cell);
            if (date.getYear() >= 0 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // told below
        }
        throw new Fault("not a date; write year-month-day, such as 2022-08-10");
    }

    private static String parseCurrency(String cell) throws Fault {
        try {
            return Currency.getInstance(cell).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw new Fault("not a currency code of ISO 4217; write three capital letters, such as USD");
        }
    }

    private static String parseCountry(String cell) throws Fault {
        check(COUNTRIES.contains(cell), "not a country code of ISO 3166-1; write two capital letters, such as US");
        return cell;
    }

    private static void check(boolean holds, String message) throws Fault {
        if (!holds) {
            throw new Fault(message);
        }
    }
}
