package org.careergraph.client;

import com.netflix.graphql.dgs.client.codegen.BaseProjectionNode;
import com.netflix.graphql.dgs.client.codegen.GraphQLQuery;
import com.netflix.graphql.dgs.client.codegen.GraphQLQueryRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.graphql.client.ClientGraphQlResponse;
import org.springframework.graphql.client.HttpSyncGraphQlClient;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Asks a service. A question is a query and the fields that its answer has, both made of generated types. */
public final class CareerGraph {

    /** A source that an answer was read from: {@code attribution} is the sentence to print beside it. */
    public record Attribution(String source, String name, String attribution) {}

    /** What the service answers with. */
    public record Answer<T>(T data, List<Attribution> attribution) {}

    /** What the schema gets later is no fault of the service: an unknown value of an enumeration is null, so is an unknown type. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
            .build();

    private final HttpSyncGraphQlClient client;

    /** @param http with the address of the service, such as {@code http://localhost:8080/graphql}, and the key if there is one */
    public CareerGraph(RestClient http) {
        this.client = HttpSyncGraphQlClient.builder(http)
                .configureMessageConverters(
                        converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(JSON)))
                .build();
    }

    /**
     * Asks for one thing.
     *
     * @return empty where nothing matches
     * @throws AnswerException where anything of what was asked is missing
     */
    public <T> Answer<Optional<T>> ask(GraphQLQuery query, BaseProjectionNode fields, Class<T> type) {
        ClientGraphQlResponse response = response(query, fields);
        return answer(
                Optional.ofNullable(response.field(query.getOperationName()).toEntity(type)), response);
    }

    /** Asks for several things, as {@link #ask} does for one. */
    public <T> Answer<List<T>> askForList(GraphQLQuery query, BaseProjectionNode fields, Class<T> type) {
        ClientGraphQlResponse response = response(query, fields);
        return answer(response.field(query.getOperationName()).toEntityList(type), response);
    }

    private ClientGraphQlResponse response(GraphQLQuery query, BaseProjectionNode fields) {
        String document = new GraphQLQueryRequest(query, fields).serialize();
        ClientGraphQlResponse response = client.document(document).executeSync();
        if (!response.getErrors().isEmpty()) {
            throw new AnswerException(response.getErrors());
        }
        return response;
    }

    private static <T> Answer<T> answer(T data, ClientGraphQlResponse response) {
        Object sources = response.getExtensions().getOrDefault("attribution", List.of());
        return new Answer<>(data, List.of(JSON.convertValue(sources, Attribution[].class)));
    }
}
