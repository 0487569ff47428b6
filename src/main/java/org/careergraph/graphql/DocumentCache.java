package org.careergraph.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.careergraph.graphql.Stages.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Keeps documents that were parsed, found to be within the limits, and validated. Those with errors are not kept: nobody sends
 * them twice on purpose.
 */
final class DocumentCache implements PreparsedDocumentProvider {

    private static final ParserOptions OPTIONS = ParserOptions.getDefaultOperationParserOptions()
            .transform(options -> options.maxCharacters(Limits.MAX_CHARACTERS)
                    .maxTokens(Limits.MAX_TOKENS)
                    .maxWhitespaceTokens(Limits.MAX_CHARACTERS)
                    .maxRuleDepth(Limits.MAX_RULE_DEPTH));

    private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
            .maximumWeight(Limits.MAX_CHARACTERS_OF_DOCUMENTS)
            .weigher((String query, PreparsedDocumentEntry entry) ->
                    query.length() + Limits.CHARACTERS_OF_SHORT_DOCUMENT)
            .recordStats()
            .build();

    void bindTo(MeterRegistry meters) {
        CaffeineCacheMetrics.monitor(meters, documents, "documents");
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry entry = documents.getIfPresent(input.getQuery());
        if (entry == null) {
            entry = prepare(input, parseAndValidate);
            if (!entry.hasErrors()) {
                documents.put(input.getQuery(), entry);
            }
        }
        Stages.of(input.getGraphQLContext()).end(Stage.PARSE);
        return CompletableFuture.completedFuture(entry);
    }

    /** Validation takes longer the more is selected, and offers no place before it: so what is within the limits is parsed again. */
    private static PreparsedDocumentEntry prepare(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        input.getGraphQLContext().put(ParserOptions.class, OPTIONS);
        ParseAndValidateResult parsed = ParseAndValidate.parse(input);
        Refusal refusal = parsed.isFailure()
                ? refusal(parsed.getSyntaxException())
                : DocumentMeasure.refusal(parsed.getDocument());
        if (refusal != null) {
            return new PreparsedDocumentEntry(refusal.ofRequest());
        }
        return parsed.isFailure()
                ? new PreparsedDocumentEntry(parsed.getSyntaxException().toInvalidSyntaxError())
                : parseAndValidate.apply(input);
    }

    /** Null for what is not GraphQL. */
    @Nullable
    private static Refusal refusal(InvalidSyntaxException failure) {
        return switch (failure) {
            case ParseCancelledTooManyCharsException e ->
                unread(ErrorCode.TOO_MANY_CHARACTERS, "has more than %d characters", Limits.MAX_CHARACTERS);
            case ParseCancelledException e ->
                unread(ErrorCode.TOO_MANY_TOKENS, "has more than %d tokens", Limits.MAX_TOKENS);
            case ParseCancelledTooDeepException e ->
                unread(ErrorCode.TOO_DEEP, "nests more than %d grammar rules", Limits.MAX_RULE_DEPTH);
            default -> null;
        };
    }

    private static Refusal unread(ErrorCode code, String excess, int limit) {
        return Refusal.excess(
                code,
                "The document " + excess.formatted(limit),
                null,
                limit,
                "Ask in several requests; give long lists as variables.");
    }
}
