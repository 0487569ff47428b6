package org.careergraph.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is kept: who has it cannot be told from it.
 *
 * @param id the part of the key that is no secret
 * @param name for whoever manages keys
 * @param hash SHA-256 of the key, in hexadecimal
 * @param budget cost that it may spend a minute; null for any
 * @param createdAt ISO instant, UTC
 * @param revokedAt the same; null while the key is good
 */
public record AccessKey(
        String id,
        String name,
        String hash,
        Set<Scope> scopes,
        @Nullable Long budget,
        String createdAt,
        @Nullable String revokedAt) {}
