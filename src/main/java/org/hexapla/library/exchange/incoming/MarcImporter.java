package org.hexapla.library.exchange.incoming;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.library.marc.format.MarcFormat;
import org.springframework.stereotype.Component;

/// `marc`: records in any form of MARC, one file or a folder of files.
///
/// All or nothing of each file. A record with the number of one of ours (001) changes it; any other is new, and one
/// whose symbol is taken is refused with the number of the record that bears it.
@Component
class MarcImporter implements Importer {

    private static final int HEAD = 4096;

    private final ImportingFiles importing;

    MarcImporter(ImportingFiles importing) {
        this.importing = importing;
    }

    @Override
    public String kind() {
        return "marc";
    }

    @Override
    public String module() {
        return "exchange";
    }

    @Override
    public boolean recognises(Path path) {
        try {
            var files = ImportingFiles.files(path, FileLayout.MARC);
            return !files.isEmpty() && looksLikeMarc(files.getFirst());
        } catch (IOException e) {
            return false;
        }
    }

    /// XML, JSON and tables may be anything: the beginning of the file tells.
    private static boolean looksLikeMarc(Path file) throws IOException {
        var format = MarcFormat.ofFile(Folder.name(file)).orElseThrow();
        return switch (format) {
            case MRK, ISO_2709 -> true;
            case MARCXML -> head(file).contains("<controlfield") || head(file).contains("<datafield");
            case JSON -> head(file).contains("\"leader\"") && head(file).contains("\"fields\"");
            case CSV, TSV -> head(file).matches("(?s)\uFEFF?\"?(?:\\d+\\.)?\\d{3}(?:__|\\$?[a-z0-9])?\"?[,\t\r\n].*");
            case XLSX -> false;
        };
    }

    private static String head(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(HEAD), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : ImportingFiles.files(path, FileLayout.MARC)) {
            importing.read(file, FileLayout.MARC, run);
        }
    }
}
