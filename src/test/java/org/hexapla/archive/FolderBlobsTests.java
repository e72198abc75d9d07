package org.hexapla.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class FolderBlobsTests extends BlobStoreContractTests {

    @Override
    FolderBlobs blobs() {
        return new FolderBlobs(folder.resolve("files"));
    }

    @Test
    void mendsABrokenCopy() throws IOException {
        var bytes = new byte[] {4, 5, 6};
        var id = Sha256.of(new ByteArrayInputStream(bytes));
        blobs().put(id, Files.write(folder.resolve("one"), bytes));
        Files.write(blobs().place(id), new byte[] {4, 5, 7});
        blobs().put(id, Files.write(folder.resolve("two"), bytes));
        assertThat(blobs().place(id)).hasBinaryContent(bytes);
    }
}
