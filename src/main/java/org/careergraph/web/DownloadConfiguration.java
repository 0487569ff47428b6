package org.careergraph.web;

import java.time.Duration;
import java.util.Map;
import org.careergraph.http.ProblemWriter;
import org.careergraph.snapshot.CareerGraphProperties;
import org.careergraph.snapshot.CareerGraphProperties.Access;
import org.careergraph.snapshot.Downloads;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Puts what is served, as a file, at an address that never has another one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class DownloadConfiguration {

    @Bean
    DatasetFiles datasetFiles(CareerGraphProperties properties, Downloads downloads, ProblemWriter problems) {
        CacheControl forGood = CacheControl.maxAge(Duration.ofDays(365)).immutable();
        return new DatasetFiles(
                downloads,
                problems,
                properties.access() == Access.KEY ? forGood.cachePrivate() : forGood.cachePublic());
    }

    @Bean
    SimpleUrlHandlerMapping datasetFilesAtTheirAddress(DatasetFiles files) {
        return new SimpleUrlHandlerMapping(Map.of(DatasetFiles.PATHS, files), Ordered.HIGHEST_PRECEDENCE);
    }
}
