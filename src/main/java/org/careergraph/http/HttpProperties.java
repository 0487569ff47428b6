package org.careergraph.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs an installation can set of HTTP.
 *
 * @param cacheControl header field of answers that were asked for by GET; by default caches keep them, and ask each time whether a new snapshot is served
 */
@ConfigurationProperties(prefix = "careergraph.http", ignoreUnknownFields = false)
record HttpProperties(@DefaultValue("no-cache") String cacheControl) {}
