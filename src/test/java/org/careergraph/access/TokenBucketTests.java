package org.careergraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Tests for {@link TokenBucket}. */
class TokenBucketTests {

    private final AtomicLong clock = new AtomicLong();
    private final TokenBucket bucket = new TokenBucket(120, clock::get);

    private void pass(int seconds) {
        clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    @Test
    void aMinutesWorthCanBeSpentAtOnce() {
        assertThat(bucket.spend(100)).isZero();
        assertThat(bucket.spend(20)).isZero();
        assertThat(bucket.spend(1)).isEqualTo(1);
    }

    @Test
    void tellsAfterHowManySecondsThereIsEnough() {
        bucket.spend(120);
        assertThat(bucket.spend(20)).isEqualTo(10);
        pass(9);
        assertThat(bucket.spend(20)).isEqualTo(1);
        pass(1);
        assertThat(bucket.spend(20)).isZero();
    }

    @Test
    void neverHoldsMoreThanAMinuteBrings() {
        pass(3600);
        assertThat(bucket.spend(120)).isZero();
        assertThat(bucket.spend(1)).isPositive();
    }

    @Test
    void whatCostsMoreThanAMinuteBringsIsOwed() {
        assertThat(bucket.spend(240)).isZero();
        assertThat(bucket.spend(1))
                .as("120 are owed: a minute, and the time for 1")
                .isEqualTo(61);
        pass(61);
        assertThat(bucket.spend(1)).isZero();
    }
}
