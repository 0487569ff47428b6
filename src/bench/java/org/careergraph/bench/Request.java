package org.careergraph.bench;

import java.util.List;

/**
 * What varies from one request to the next.
 *
 * @param slug of the role that is asked for
 * @param cursor of the role after which a page starts
 * @param sortTitle first key of that cursor
 * @param afterSlug second key of that cursor
 * @param home slug of the place from which others are looked at
 * @param roles slugs of the roles that are compared: every second time only such as borrow pay, which is all of one concept
 */
record Request(String slug, String cursor, String sortTitle, String afterSlug, String home, List<String> roles) {}
