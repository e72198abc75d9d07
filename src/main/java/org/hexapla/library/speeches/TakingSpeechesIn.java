package org.hexapla.library.speeches;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileId;
import org.hexapla.jobs.ImportRun;
import org.springframework.stereotype.Component;

/// What all importers of speeches do with what they have read.
@Component
class TakingSpeechesIn {

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

    void take(Speech speech, ImportRun run) {
        switch (recording.record(speech)) {
            case ADDED -> run.added();
            case CHANGED -> run.changed();
            case UNCHANGED -> run.unchanged();
        }
    }
}
