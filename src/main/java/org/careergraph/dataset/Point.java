package org.careergraph.dataset;

/** A point on the earth, in millionths of a degree, north and east positive. */
public record Point(int latitudeMicro, int longitudeMicro) {}
