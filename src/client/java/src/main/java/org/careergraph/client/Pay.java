package org.careergraph.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.careergraph.client.types.EstimateStatus;

/** What is known of a figure of pay: {@code switch} over it, and the compiler asks for floors. Printed, it is what the service says to print. */
public sealed interface Pay {

    /** The figure itself. */
    record Amount(BigDecimal amount, String display) implements Pay {

        @Override
        public String toString() {
            return display;
        }
    }

    /** The figure is at least this; how far above is not published. */
    record Floor(BigDecimal atLeast, String display) implements Pay {

        @Override
        public String toString() {
            return display;
        }
    }

    /** The figure is at most this. */
    record Ceiling(BigDecimal atMost, String display) implements Pay {

        @Override
        public String toString() {
            return display;
        }
    }

    /** Nothing is known; {@code status} says why, and is null where the client is too old to know the reason. */
    record Absent(EstimateStatus status, String display) implements Pay {

        @Override
        public String toString() {
            return display;
        }
    }

    String display();

    /** Reads a figure by what it holds: bounds first, so that a floor stays one in the view {@code censored: BOUND}, too. */
    @JsonCreator
    static Pay of(
            @JsonProperty("amount") BigDecimal amount,
            @JsonProperty("atLeast") BigDecimal atLeast,
            @JsonProperty("atMost") BigDecimal atMost,
            @JsonProperty("status") EstimateStatus status,
            @JsonProperty(value = "display", required = true) String display) {
        if (atLeast != null) {
            return new Floor(atLeast, display);
        }
        if (atMost != null) {
            return new Ceiling(atMost, display);
        }
        return amount != null ? new Amount(amount, display) : new Absent(status, display);
    }
}
