package org.hexapla.archive;

class MemoryBlobsTests extends BlobStoreContractTests {

    private final MemoryBlobs blobs = new MemoryBlobs();

    @Override
    BlobStore blobs() {
        return blobs;
    }
}
