package org.hexapla.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// Whatever importer is given whatever it cannot take, it says so, and says nothing of where the machine keeps it.
@HexaplaTest
class WrongFilesTests {

    @TempDir
    Path folder;

    @Autowired
    Imports imports;

    @Autowired
    List<Importer> importers;

    @Test
    void everyImporterRefusesAFileOfAnotherKind() throws IOException {
        var word = word("letter.docx");
        var packed = word("un_votes.csv.gz");
        var words = Files.writeString(folder.resolve("words.txt"), "These are words and nothing else.\n");
        var nothing = Files.createFile(folder.resolve("nothing.bin"));
        for (var file : List.of(word, packed, words, nothing)) {
            for (var importer : ours()) {
                refuses(importer, file);
            }
        }
    }

    @Test
    void everyImporterRefusesBytesUnderItsOwnEnding() throws IOException {
        for (var ending : List.of(".yaml", ".json", ".jsonl", ".csv", ".tsv", ".ttl", ".pdf")) {
            var file = word("unbis_concepts" + ending);
            for (var importer : ours()) {
                refuses(importer, file);
            }
        }
    }

    @Test
    void everyImporterRefusesAnEmptyFolderAndOneOfOtherFiles() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));
        var other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("words.txt"), "These are words and nothing else.\n");
        for (var importer : ours()) {
            refuses(importer, empty);
            refuses(importer, other);
        }
    }

    @Test
    void saysWhatIsExpectedInEveryLanguage() {
        for (var importer : ours()) {
            if (Messages.has(importer.nameKey() + ".expected")) {
                var texts = Language.OFFICIAL.stream()
                        .map(language -> Messages.text(language, importer.nameKey() + ".expected"))
                        .distinct();
                assertThat(texts).as(importer.kind()).hasSize(6);
            }
        }
    }

    private void refuses(Importer importer, Path path) throws IOException {
        var report = imports.runNow(importer.kind(), path);
        var as = importer.kind() + " of " + path.getFileName();
        assertThat(report.added() + report.changed() + report.unchanged())
                .as(as)
                .isZero();
        assertThat(report.badInputs()).as(as).isNotEmpty().allSatisfy(bad -> {
            var text = Messages.text(Language.EN, bad.key(), bad.arguments().toArray());
            assertThat(bad.file() + text).as(as).doesNotContain(folder.toString());
        });
    }

    /// All but the one that the tests bring along.
    private List<Importer> ours() {
        return importers.stream()
                .filter(importer -> !importer.kind().equals("lines"))
                .toList();
    }

    private Path word(String name) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document/>".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
