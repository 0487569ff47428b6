package org.careergraph.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.graphql.Stages;
import org.careergraph.graphql.Stages.Stage;
import org.careergraph.snapshot.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.log.LogFormatUtils;

/** Logs operations that take long, by the hash of their document, and each document once. Never logs the values of variables. */
final class SlowOperations {

    private static final Logger LOG = LoggerFactory.getLogger(SlowOperations.class);

    /** Bytes of a SHA-256 that name a document: enough to tell those of one installation apart. */
    private static final int HASH_BYTES = 6;

    private final Duration threshold;
    private final Cache<String, Boolean> told =
            Caffeine.newBuilder().maximumSize(HttpLimits.MAX_SLOW_DOCUMENTS).build();

    SlowOperations(Duration threshold) {
        this.threshold = threshold;
    }

    void executed(Parameters parameters, Stages stages, Answer answer) {
        if (stages.milliseconds() < threshold.toMillis() || !LOG.isWarnEnabled()) {
            return;
        }
        String hash = hash(parameters.query());
        if (told.asMap().putIfAbsent(hash, true) == null) {
            LOG.info("Document {} is {}", hash, readable(parameters.query(), HttpLimits.MAX_LOGGED_DOCUMENT));
        }
        String name = parameters.operationName();
        LOG.warn(
                "Slow operation {} of document {}: {} ms ({}), {} bytes",
                name == null ? "without a name" : readable(name, HttpLimits.MAX_LOGGED_NAME),
                hash,
                stages.milliseconds(),
                milliseconds(stages),
                answer.body().length);
    }

    private static String milliseconds(Stages stages) {
        return Stream.of(Stage.values())
                .map(stage -> stage.name().toLowerCase(Locale.ROOT)
                        + ' '
                        + TimeUnit.NANOSECONDS.toMillis(stages.nanoseconds(stage)))
                .collect(Collectors.joining(", "));
    }

    /** In quotation marks, cut off, without line breaks and control characters. */
    private static String readable(String text, int length) {
        return LogFormatUtils.formatValue(text, length, true);
    }

    private static String hash(String document) {
        return HexFormat.of().formatHex(Sha256.of(document), 0, HASH_BYTES);
    }
}
