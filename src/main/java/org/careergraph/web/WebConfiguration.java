package org.careergraph.web;

import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.careergraph.snapshot.CareerGraphProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Says what is found at which address. Spring's own GraphiQL page and schema printer stay off, their default. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /** Where WebJars have their files, and what comes from npm by way of mvnpm. */
    private static final List<String> LIBRARIES = List.of("webjars", "_static");

    /** The version is part of a library's address, so what is there never changes. */
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final CacheControl NEVER_STALE = CacheControl.noCache();

    @Bean
    RouterFunction<ServerResponse> pages(CareerGraphProperties properties, ObjectProvider<HealthEndpoint> health)
            throws IOException {
        RouterFunctions.Builder pages = route().GET(HealthAnswer.PATH, new HealthAnswer(health));
        addPage(pages, "/", "explorer.html", PageSecurity.STRICT);
        addPage(pages, "/dashboard", "dashboard.html", PageSecurity.STRICT);
        addPage(pages, "/docs", "docs.html", PageSecurity.STRICT);
        if (properties.graphiql()) {
            addPage(pages, "/graphiql", "graphiql.html", PageSecurity.GRAPHIQL);
        }
        pages.resources("/assets/**", file("assets/"), WebConfiguration::part)
                .resources("/docs/sql/**", file("docs/sql/"), WebConfiguration::part);
        for (String folder : LIBRARIES) {
            pages.resources(
                    "/" + folder + "/**",
                    new ClassPathResource("META-INF/resources/" + folder + "/"),
                    (file, headers) -> headers.setCacheControl(FOR_GOOD));
        }
        if (properties.introspection()) {
            pages.route(SchemaFile.REQUESTS, new SchemaFile(new ClassPathResource("graphql/schema.graphqls")));
        }
        return pages.build();
    }

    private static void addPage(RouterFunctions.Builder pages, String address, String file, String policy) {
        pages.resource(path(address), file(file), (page, headers) -> {
            headers.setCacheControl(NEVER_STALE);
            PageSecurity.harden(headers, policy);
        });
    }

    /** Operations and SQL are text to read, and to compress on the way. */
    private static void part(Resource part, HttpHeaders headers) {
        headers.setCacheControl(NEVER_STALE);
        if (String.valueOf(part.getFilename()).matches(".*\\.(graphql|sql)")) {
            headers.setContentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8));
        }
    }

    private static ClassPathResource file(String name) {
        return new ClassPathResource("web/" + name);
    }
}
