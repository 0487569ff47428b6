package org.careergraph.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/** Keeps answers, up to a weight in bytes. A new snapshot is asked anew, and answers of the one before make room. */
final class AnswerCache {

    /** Of an entry, beside the bytes of question and answer. */
    private static final int OVERHEAD_BYTES = 256;

    private final Cache<Question, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(HttpLimits.MAX_CACHED_BYTES)
            .weigher((Question question, Answer answer) ->
                    question.bytes().length + answer.body().length + OVERHEAD_BYTES)
            .build();

    /** The answer that is kept, or a new one. */
    Answer get(Question question, Supplier<Answer> otherwise) {
        Answer answer = answers.getIfPresent(question);
        if (answer == null) {
            answer = otherwise.get();
            if (answer.lasting()) {
                answers.put(question, answer);
            }
        }
        return answer;
    }
}
