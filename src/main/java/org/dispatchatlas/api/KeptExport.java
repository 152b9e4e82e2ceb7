package org.dispatchatlas.api;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** A kept export as Spring sends it, whole or in parts. It is opened when its bytes are wanted, and made again where it had to make room. */
final class KeptExport extends AbstractResource {
    private final ExportFiles files;
    private final String key;
    private final ExportFiles.Writing writing;
    private final ExportFiles.Kept kept;

    KeptExport(ExportFiles files, String key, ExportFiles.Writing writing) throws IOException {
        this.files = files;
        this.key = key;
        this.writing = writing;
        this.kept = files.get(key, writing);
    }

    /** Of its bytes. */
    String sha256() {
        return kept.sha256();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return kept.bytes();
    }

    @Override
    public String getDescription() {
        return "the export " + key;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return files.open(key, writing);
    }
}
