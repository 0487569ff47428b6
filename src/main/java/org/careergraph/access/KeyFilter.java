package org.careergraph.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.careergraph.graphql.Budget;
import org.careergraph.http.ProblemWriter;
import org.careergraph.snapshot.Audience;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Learns from its key whose a request is, and leaves for what answers it, in attributes named after their types, its {@link Audience}
 * and its {@link Budget}. A request without a key is anybody's; one with a key that is not good is refused, also where none is needed.
 */
final class KeyFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final GoodKeys keys;
    private final ProblemWriter problems;

    KeyFilter(GoodKeys keys, ProblemWriter problems) {
        this.keys = keys;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<AccessKey> key = header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? keys.find(header.substring(BEARER.length()).strip())
                : Optional.empty();
        if (key.isPresent()) {
            admit(key.get(), request);
            try {
                chain.doFilter(request, response);
            } finally {
                SecurityContextHolder.clearContext();
            }
        } else {
            problems.write(Refusals.unknownKey(), response);
        }
    }

    private void admit(AccessKey key, HttpServletRequest request) {
        if (key.scopes().contains(Scope.PRIVATE)) {
            request.setAttribute(Audience.class.getName(), Audience.FULL);
        }
        Budget budget = keys.budget(key);
        if (budget != null) {
            request.setAttribute(Budget.class.getName(), budget);
        }
        List<SimpleGrantedAuthority> scopes = key.scopes().stream()
                .map(scope -> new SimpleGrantedAuthority("SCOPE_" + scope.text()))
                .toList();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(key.id(), "", scopes)));
    }
}
