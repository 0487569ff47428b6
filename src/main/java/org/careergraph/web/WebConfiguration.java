package org.careergraph.web;

import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Says what is found at which address. Spring's own GraphiQL page and schema printer stay off, their default. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /** The version is part of a WebJar's address, so what is there never changes. */
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final CacheControl NEVER_STALE = CacheControl.noCache();

    @Bean
    RouterFunction<ServerResponse> pages() throws IOException {
        SchemaFile schema = new SchemaFile(new ClassPathResource("graphql/schema.graphqls"));
        return route().GET("/", request -> ServerResponse.temporaryRedirect(URI.create("graphiql"))
                        .build())
                .resource(path("/graphiql"), new ClassPathResource("web/graphiql.html"), (page, headers) -> {
                    headers.setCacheControl(NEVER_STALE);
                    PageSecurity.harden(headers);
                })
                .resources(
                        "/assets/**",
                        new ClassPathResource("web/assets/"),
                        (asset, headers) -> headers.setCacheControl(NEVER_STALE))
                .resources(
                        "/webjars/**",
                        new ClassPathResource("META-INF/resources/webjars/"),
                        (asset, headers) -> headers.setCacheControl(FOR_GOOD))
                .route(SchemaFile.REQUESTS, schema)
                .build();
    }
}
