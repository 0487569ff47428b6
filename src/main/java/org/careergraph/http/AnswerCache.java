package org.careergraph.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;

/** Keeps answers, up to a weight in bytes. A new snapshot is asked anew, and answers of the one before make room. */
final class AnswerCache {

    /** Of an entry, beside the bytes of question and answer. */
    private static final int OVERHEAD_BYTES = 256;

    private final Cache<Question, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(HttpLimits.MAX_CACHED_BYTES)
            .weigher((Question question, Answer answer) -> question.bytes().length + answer.weight() + OVERHEAD_BYTES)
            .executor(Runnable::run) // to wake another thread for each new answer costs more than to make room for it
            .recordStats()
            .build();

    void bindTo(MeterRegistry meters) {
        CaffeineCacheMetrics.monitor(meters, answers, "answers");
    }

    /** The answer that is kept; null when there is none. */
    @Nullable
    Answer find(Question question) {
        return answers.getIfPresent(question);
    }

    /** Keeps an answer that lasts. */
    void keep(Question question, Answer answer) {
        if (answer.lasting()) {
            answers.put(question, answer);
        }
    }
}
