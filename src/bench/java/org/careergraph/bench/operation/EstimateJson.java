package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.nio.charset.StandardCharsets;
import org.careergraph.bench.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Writes parts of a {@code PayEstimate}. */
final class EstimateJson {

    private static final byte[] EURO = "€".getBytes(StandardCharsets.UTF_8);
    private static final byte[] POUND = "£".getBytes(StandardCharsets.UTF_8);
    private static final byte[] MISSING = literal("'MISSING'");

    private static final byte[] AMOUNT = literal("{'amount':");
    private static final byte[] STATUS = literal(",'status':");
    private static final byte[] AT_LEAST = literal(",'atLeast':");
    private static final byte[] CURRENCY = literal(",'currency':");
    private static final byte[] PER = literal(",'per':");
    private static final byte[] DISPLAY = literal(",'display':");

    private EstimateJson() {}

    /** All that a page shows of an amount. */
    static void money(JsonWriter out, Estimate estimate, String currency, Per per) {
        amount(out.raw(AMOUNT), estimate.amount());
        status(out.raw(STATUS), estimate);
        atLeast(out.raw(AT_LEAST), estimate);
        out.raw(CURRENCY).word(currency).raw(PER).word(per.name()).raw(DISPLAY);
        display(out, estimate, currency).ascii('}');
    }

    /** Hundredths as a decimal number, or null. */
    static JsonWriter amount(JsonWriter out, long hundredths) {
        return hundredths == Estimate.NONE ? out.nothing() : out.decimal(hundredths, 100);
    }

    static JsonWriter status(JsonWriter out, Estimate estimate) {
        return estimate.status() == null ? out.raw(MISSING) : out.word(estimate.status());
    }

    static JsonWriter atLeast(JsonWriter out, Estimate estimate) {
        return amount(out, estimate.isFloor() ? estimate.bound() : Estimate.NONE);
    }

    static JsonWriter atMost(JsonWriter out, Estimate estimate) {
        return amount(out, estimate.isCeiling() ? estimate.bound() : Estimate.NONE);
    }

    /** In English words, such as {@code $239,200 or more}. */
    static JsonWriter display(JsonWriter out, Estimate estimate, String currency) {
        out.ascii('"');
        long figure = estimate.isAmount() ? estimate.amount() : estimate.bound();
        if (figure == Estimate.NONE) {
            return out.letters(words(estimate.status())).ascii('"');
        }
        symbol(out, currency).grouped(figure);
        if ("TOP_CODED".equals(estimate.status())) {
            out.letters(" or more");
        } else if ("BOTTOM_CODED".equals(estimate.status())) {
            out.letters(" or less");
        }
        return out.ascii('"');
    }

    private static String words(@Nullable String status) {
        return switch (status) {
            case "NOT_RELEASED" -> "Not released";
            case "SUPPRESSED_CONFIDENTIAL", "SUPPRESSED_UNRELIABLE" -> "Suppressed";
            case "WITHHELD_PRIVACY" -> "Withheld";
            case "NOT_APPLICABLE" -> "Not applicable";
            case "NOT_COLLECTED" -> "Not collected";
            case null, default -> "Not held";
        };
    }

    private static JsonWriter symbol(JsonWriter out, String currency) {
        return switch (currency) {
            case "USD" -> out.ascii('$');
            case "EUR" -> out.raw(EURO);
            case "GBP" -> out.raw(POUND);
            default -> out.letters(currency).ascii(' ');
        };
    }
}
