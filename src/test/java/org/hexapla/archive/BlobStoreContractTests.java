package org.hexapla.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every store of bytes promises.
abstract class BlobStoreContractTests {

    @TempDir
    Path folder;

    abstract BlobStore blobs();

    @Test
    void givesBackTheVeryBytesThatWerePut() throws IOException {
        var random = new Random(20261121);
        for (var length : new int[] {1, 2, 100, 8191, 65_536, 65_537, 1_000_000}) {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            var id = put(bytes);
            assertThat(blobs().has(id)).isTrue();
            try (var read = blobs().open(id, 0)) {
                assertThat(read.readAllBytes()).isEqualTo(bytes);
            }
        }
    }

    @Test
    void givesBytesFromAnyPlaceOn() throws IOException {
        var random = new Random(20261122);
        var bytes = new byte[100_000];
        random.nextBytes(bytes);
        var id = put(bytes);
        for (var i = 0; i < 100; i++) {
            var offset = random.nextInt(bytes.length + 1);
            try (var read = blobs().open(id, offset)) {
                assertThat(read.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, offset, bytes.length));
            }
        }
        try (var read = blobs().open(id, bytes.length + 10L)) {
            assertThat(read.readAllBytes()).isEmpty();
        }
    }

    @Test
    void takesTheFileAway() throws IOException {
        var file = Files.write(folder.resolve("incoming"), new byte[] {1, 2, 3});
        blobs().put(Sha256.of(new ByteArrayInputStream(new byte[] {1, 2, 3})), file);
        assertThat(file).doesNotExist();
    }

    @Test
    void takesTheSameBytesTwice() throws IOException {
        assertThat(put(new byte[] {7})).isEqualTo(put(new byte[] {7}));
    }

    @Test
    void saysThatAFileIsNotThere() throws IOException {
        var unknown = new FileId("0".repeat(64));
        assertThat(blobs().has(unknown)).isFalse();
        assertThatThrownBy(() -> blobs().open(unknown, 0).close()).isInstanceOf(NoSuchFileException.class);
    }

    private FileId put(byte[] bytes) throws IOException {
        var id = Sha256.of(new ByteArrayInputStream(bytes));
        blobs().put(id, Files.write(folder.resolve("incoming"), bytes));
        return id;
    }
}
