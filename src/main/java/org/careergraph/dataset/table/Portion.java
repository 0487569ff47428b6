package org.careergraph.dataset.table;

import org.careergraph.dataset.Meter;
import org.careergraph.dataset.Progress;

/** A file in a zip: what has been read of its bytes counts as that share of what it takes up in the zip. */
final class Portion implements Progress {

    private final Meter zip;
    private final double packedPerByte;
    private long counted;

    /**
     * A portion of which nothing has been read.
     *
     * @param packed bytes that it takes up in the zip
     * @param bytes that it comes to
     */
    Portion(Meter zip, long packed, long bytes) {
        this.zip = zip;
        this.packedPerByte = (double) packed / Math.max(bytes, 1);
    }

    @Override
    public void read(long bytes) {
        long share = (long) (bytes * packedPerByte);
        zip.add(share - counted);
        counted = share;
    }
}
