package org.hexapla.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/// Prints into files. Nothing of it is loaded before the first print.
@Component
final class FilePrinting implements Printing {

    /// A print needs some 100 MB while it is made: several at once would take the memory of those who read.
    private final ReentrantLock oneAtATime = new ReentrantLock();

    @Override
    public void pdf(Manuscript manuscript, OutputStream out) throws IOException {
        alone(() -> TaggedPdf.write(manuscript, out));
    }

    @Override
    public void word(Manuscript manuscript, OutputStream out) throws IOException {
        alone(() -> WordFile.write(manuscript, out));
    }

    @Override
    public void pdf(Volume volume, OutputStream out) throws IOException {
        alone(() -> VolumePdf.write(volume, out));
    }

    @Override
    public void word(Volume volume, OutputStream out) throws IOException {
        alone(() -> VolumeWord.write(volume, out));
    }

    private void alone(Print print) throws IOException {
        oneAtATime.lock();
        try {
            print.write();
        } finally {
            oneAtATime.unlock();
        }
    }

    @FunctionalInterface
    private interface Print {
        void write() throws IOException;
    }
}
