package org.careergraph.bench;

/**
 * What varies from one request to the next.
 *
 * @param slug of the role that is asked for
 * @param cursor of the role after which a page starts
 * @param sortTitle first key of that cursor
 * @param afterSlug second key of that cursor
 */
record Request(String slug, String cursor, String sortTitle, String afterSlug) {}
