package org.careergraph.http;

/**
 * What goes back.
 *
 * @param lasting whether the same question has the same answer for as long as the snapshot is served
 * @param body JSON in UTF-8
 */
record Answer(int status, boolean lasting, byte[] body) {}
