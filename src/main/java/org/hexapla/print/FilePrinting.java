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
        oneAtATime.lock();
        try {
            TaggedPdf.write(manuscript, out);
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public void word(Manuscript manuscript, OutputStream out) throws IOException {
        oneAtATime.lock();
        try {
            WordFile.write(manuscript, out);
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public void pdf(Volume volume, OutputStream out) throws IOException {
        oneAtATime.lock();
        try {
            VolumePdf.write(volume, out);
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public void word(Volume volume, OutputStream out) throws IOException {
        oneAtATime.lock();
        try {
            VolumeWord.write(volume, out);
        } finally {
            oneAtATime.unlock();
        }
    }
}
