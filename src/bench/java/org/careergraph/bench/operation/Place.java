package org.careergraph.bench.operation;

import org.jspecify.annotations.Nullable;

/** A place that is asked about. */
record Place(int id, byte[] name, String kind, byte @Nullable [] country, String currency) {}
