package org.hexapla.library.speeches;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileId;
import org.hexapla.jobs.ImportRun;
import org.springframework.stereotype.Component;

/// What all importers of speeches do with what they have read.
@Component
class TakingSpeechesIn {

    private static final int STEP = 500;

    private final RecordingSpeeches recording;
    private final Archive archive;

    TakingSpeechesIn(RecordingSpeeches recording, Archive archive) {
        this.recording = recording;
        this.archive = archive;
    }

    /// Keeps the words of a speech as a file of plain text.
    FileId keep(String text, String name) throws IOException {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return archive.store(bytes, name + ".txt", AcceptedFiles.DOCUMENTS).id();
    }

    /// Takes speeches of one source, step by step in the order in which they are read.
    Taking begin(String source, ImportRun run) {
        return new Taking(source, run);
    }

    /// What was read and is not recorded yet is recorded at the end.
    final class Taking implements AutoCloseable {

        private final String source;
        private final ImportRun run;
        private final List<Speech> read = new ArrayList<>();

        private Taking(String source, ImportRun run) {
            this.source = source;
            this.run = run;
        }

        void take(Speech speech) {
            read.add(speech);
            if (read.size() == STEP) {
                close();
            }
        }

        @Override
        public void close() {
            recording.record(source, read).forEach(outcome -> {
                switch (outcome) {
                    case ADDED -> run.added();
                    case CHANGED -> run.changed();
                    case UNCHANGED -> run.unchanged();
                }
            });
            read.clear();
        }
    }
}
