package org.careergraph.salary;

/** What {@code PayRange} is read from. */
record RangeRow(Estimate lower, Estimate upper) {}
