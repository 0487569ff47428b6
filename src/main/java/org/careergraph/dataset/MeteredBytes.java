package org.careergraph.dataset;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, counted as they are read. */
final class MeteredBytes extends FilterInputStream {

    private final Meter meter;

    MeteredBytes(InputStream bytes, Meter meter) {
        super(bytes);
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        meter.add(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        meter.add(Math.max(count, 0));
        return count;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long count = super.skip(bytes);
        meter.add(count);
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
