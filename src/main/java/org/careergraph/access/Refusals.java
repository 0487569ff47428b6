package org.careergraph.access;

import org.careergraph.http.Fault;
import org.careergraph.http.RequestRefusedException;
import org.springframework.http.HttpHeaders;

/** To whom nothing is answered, and why. */
final class Refusals {

    private Refusals() {}

    static RequestRefusedException noKey() {
        return new RequestRefusedException(
                        Fault.UNAUTHENTICATED,
                        "This service answers only requests with a key",
                        "Send the header field \"Authorization: Bearer <key>\"; whoever runs the service makes keys.")
                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    static RequestRefusedException unknownKey() {
        return new RequestRefusedException(
                        Fault.UNAUTHENTICATED,
                        "The key is unknown, or revoked",
                        "Look whether it was copied whole into \"Authorization: Bearer <key>\"; whoever runs the service makes keys.")
                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    }

    static RequestRefusedException noScope() {
        return new RequestRefusedException(
                        Fault.FORBIDDEN,
                        "The key does not have the scope for this",
                        "Ask whoever runs the service for a key that has.")
                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
    }
}
