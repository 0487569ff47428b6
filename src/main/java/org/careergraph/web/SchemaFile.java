package org.careergraph.web;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers with the schema as it was written, comments and order included; its digest is the ETag. */
final class SchemaFile implements HandlerFunction<ServerResponse> {

    static final RequestPredicate REQUESTS =
            methods(HttpMethod.GET, HttpMethod.HEAD).and(path("/graphql/schema"));

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final byte[] content;

    private final String etag;

    SchemaFile(Resource file) throws IOException {
        this.content = file.getContentAsByteArray();
        this.etag = '"' + DigestUtils.md5DigestAsHex(content) + '"';
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        return request.checkNotModified(etag).orElseGet(() -> ServerResponse.ok()
                .contentType(TEXT)
                .eTag(etag)
                .cacheControl(CacheControl.noCache())
                .body(content));
    }
}
