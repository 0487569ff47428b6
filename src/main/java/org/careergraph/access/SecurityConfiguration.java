package org.careergraph.access;

import java.util.List;
import org.careergraph.http.ProblemWriter;
import org.careergraph.snapshot.CareerGraphProperties;
import org.careergraph.snapshot.CareerGraphProperties.Access;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * What stands in front of everything that HTTP reaches. There are no sessions, cookies, users or forms, so what Spring Security has for
 * those is off: a request without a key passes few filters, and none that does any work.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityConfiguration {

    /** GraphQL with the schema, and downloads: what there is to read. Pages hold no data, and health is everybody's. */
    private static final String[] DATA = {"/graphql", "/graphql/**", "/dataset/**"};

    @Bean
    GoodKeys goodKeys(AccessKeys keys) {
        return new GoodKeys(keys);
    }

    @Bean
    SecurityFilterChain everything(
            HttpSecurity http, CareerGraphProperties properties, GoodKeys keys, ProblemWriter problems) {
        http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::headers)
                .addFilterAfter(new KeyFilter(keys, problems), CorsFilter.class);
        cors(http, properties.cors().allowedOrigins());
        if (properties.access() == Access.KEY) {
            requireKey(http, problems);
        } else {
            http.securityContext(AbstractHttpConfigurer::disable).exceptionHandling(AbstractHttpConfigurer::disable);
        }
        return http.build();
    }

    private static void requireKey(HttpSecurity http, ProblemWriter problems) {
        http.securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .exceptionHandling(exceptions -> exceptions
                        .authenticationEntryPoint((request, response, e) -> problems.write(Refusals.noKey(), response))
                        .accessDeniedHandler((request, response, e) -> problems.write(Refusals.noScope(), response)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(DATA)
                        .authenticated()
                        .anyRequest()
                        .permitAll());
    }

    /** Observing every filter of every request costs more than answering from the cache. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Methods are left to what answers: it says which there are. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        // The container refuses what is no header, and nothing here trusts what is in one.
        firewall.setAllowedHeaderNames(name -> true);
        firewall.setAllowedHeaderValues(value -> true);
        return firewall;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled()
                .contentTypeOptions(options -> {})
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                // A link to a page can carry a whole query.
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <O extends HeaderWriterFilter> O postProcess(O filter) {
                        filter.setShouldWriteHeadersEagerly(true); // at once, instead of watching the whole response
                        return filter;
                    }
                });
    }

    /** Pages of other origins may ask only where somebody says which. */
    private static void cors(HttpSecurity http, List<String> origins) {
        if (origins.isEmpty()) {
            http.cors(AbstractHttpConfigurer::disable);
            return;
        }
        CorsConfiguration configuration = new CorsConfiguration();
        configuration.setAllowedOrigins(origins);
        configuration.setAllowedMethods(List.of("GET", "HEAD", "POST"));
        configuration.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        configuration.setExposedHeaders(
                List.of(HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", configuration);
        http.cors(cors -> cors.configurationSource(source));
    }
}
