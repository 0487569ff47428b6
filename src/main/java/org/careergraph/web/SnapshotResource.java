package org.careergraph.web;

import org.careergraph.snapshot.Download;
import org.springframework.core.io.FileSystemResource;

/** A download with its checksum, which is its entity tag. */
final class SnapshotResource extends FileSystemResource {

    private final Download download;

    SnapshotResource(Download download) {
        super(download.file());
        this.download = download;
    }

    String etag() {
        return '"' + download.sha256() + '"';
    }
}
