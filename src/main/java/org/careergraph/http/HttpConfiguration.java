package org.careergraph.http;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.careergraph.snapshot.CareerGraphProperties;
import org.careergraph.snapshot.ServedSnapshot;
import org.careergraph.snapshot.Snapshot;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Puts the endpoint at its address, in place of Spring's own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class HttpConfiguration {

    static final String PATH = "/graphql";

    @Bean
    Meters meters(MeterRegistry registry) {
        return new Meters(registry);
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json, Meters meters) {
        return new ProblemWriter(json, meters);
    }

    @Bean("/error")
    ContainerError containerError(ProblemWriter problems) {
        return new ContainerError(problems);
    }

    @Bean
    ClientWatch clientWatch() {
        return new ClientWatch();
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> clientValve() {
        return tomcat -> tomcat.addEngineValves(new ClientValve());
    }

    @Bean
    SimpleUrlHandlerMapping graphQlAtItsAddress(
            ServedSnapshot served,
            GraphQlSource source,
            ProblemWriter problems,
            CareerGraphProperties properties,
            ClientWatch clients,
            JsonMapper json,
            Meters meters) {
        Admission admission = new Admission(Snapshot.CONNECTIONS);
        meters.watch(served);
        meters.watch(admission);
        Executor executor = new Executor(source, admission, clients, properties, json, meters);
        GraphQlEndpoint endpoint = new GraphQlEndpoint(served, executor, problems, meters, properties.cacheControl());
        return new SimpleUrlHandlerMapping(Map.of(PATH, endpoint), Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    FilterRegistrationBean<RequestBounds> requestBounds(ProblemWriter problems) {
        FilterRegistrationBean<RequestBounds> registration = new FilterRegistrationBean<>(new RequestBounds(problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
