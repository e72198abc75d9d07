package org.hexapla.library.proceedings.taking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.Linking;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.format.MarcFiles;
import org.hexapla.library.marc.format.MarcFormat;
import org.hexapla.library.marc.format.MarcReading;
import org.hexapla.library.marc.format.Misread;
import org.springframework.stereotype.Component;

/// The records in a file beside an index: speeches and votes are told by their content code, all others are documents.
@Component
class RecordsBeside {

    private final MarcRecords records;
    private final Linking linking;

    RecordsBeside(MarcRecords records, Linking linking) {
        this.records = records;
        this.linking = linking;
    }

    /// By kind; nothing if the file has anything that cannot be read.
    Map<RecordKind, List<MarcRecord>> read(Path file, ImportRun run) {
        var found = new EnumMap<RecordKind, List<MarcRecord>>(RecordKind.class);
        var misread = new ArrayList<Misread>();
        try (var bytes = Files.newInputStream(file)) {
            MarcFiles.read(MarcFormat.MRK, bytes, new MarcReading() {
                @Override
                public void record(long number, long line, MarcRecord record) {
                    found.computeIfAbsent(kind(record), _ -> new ArrayList<>()).add(record);
                }

                @Override
                public void misread(Misread fault) {
                    misread.add(fault);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        misread.forEach(
                fault -> run.refused(BadInput.file(Folder.name(file), "jobs.entries.malformed", fault.toString())));
        return misread.isEmpty() ? found : Map.of();
    }

    /// Keeps them with their links; what names no heading stays in words.
    void keep(Map<RecordKind, List<MarcRecord>> found) {
        found.forEach((kind, list) -> records.shelf(kind)
                .add(linking.link(kind, list).stream()
                        .map(Linking.Outcome::record)
                        .toList()));
    }

    private static RecordKind kind(MarcRecord record) {
        return record.texts("089", 'b')
                .map(content -> switch (content.strip()) {
                    case "B22" -> RecordKind.SPEECH;
                    case "B23" -> RecordKind.VOTE;
                    default -> RecordKind.DOCUMENT;
                })
                .filter(kind -> kind != RecordKind.DOCUMENT)
                .findFirst()
                .orElse(RecordKind.DOCUMENT);
    }
}
