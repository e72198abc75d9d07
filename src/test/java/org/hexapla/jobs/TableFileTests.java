package org.hexapla.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTests {

    @TempDir
    Path folder;

    private final List<String> rows = new ArrayList<>();
    private final List<BadInput> refusals = new ArrayList<>();

    @Test
    void givesRowsWithTheLineTheyBeginOn() throws IOException {
        read(TableFile.csv(file("\uFEFFsymbol,title\r\nA/1,\"Peace,\nand more\"\r\n\r\nA/2, Water \r\n")));
        assertThat(rows).containsExactly("2 A/1 Peace,\nand more", "5 A/2 Water");
        assertThat(refusals).isEmpty();
    }

    @Test
    void takesQuotationMarksInTabbedTablesAsTheyStand() throws IOException {
        read(TableFile.tsv(file("symbol\ttitle\nA/1\tThe \"great\" hall\n")));
        assertThat(rows).containsExactly("2 A/1 The \"great\" hall");
    }

    @Test
    void unpacksWhileReading() throws IOException {
        var packed = folder.resolve("table.csv.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
            stream.write("symbol,title\nA/1,Peace\n".getBytes(StandardCharsets.UTF_8));
        }
        read(TableFile.csv(packed));
        assertThat(rows).containsExactly("2 A/1 Peace");
    }

    @Test
    void refusesRowsOfAnotherLengthAndGoesOn() throws IOException {
        read(TableFile.csv(file("symbol,title\nA/1\nA/2,Water,deep\nA/3,Air\n")));
        assertThat(rows).containsExactly("4 A/3 Air");
        assertThat(refusals)
                .containsExactly(
                        BadInput.at("table", 2, "", "jobs.table.cells", 1, 2),
                        BadInput.at("table", 3, "", "jobs.table.cells", 3, 2));
    }

    @Test
    void refusesAHeaderThatLacksAColumnOrNamesOneTwice() throws IOException {
        read(TableFile.csv(file("symbol,symbol\nA/1,A/2\n")));
        assertThat(rows).isEmpty();
        assertThat(refusals)
                .containsExactly(
                        BadInput.at("table", 1, "symbol", "jobs.table.column-twice", "symbol"),
                        BadInput.at("table", 1, "title", "jobs.table.column-missing", "title"));
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        read(TableFile.csv(file("")));
        assertThat(refusals).containsExactly(BadInput.file("table", "jobs.table.empty"));
    }

    @Test
    void saysFromWhichLineAFileIsInAnotherCharset() throws IOException {
        var path = Files.write(
                folder.resolve("table"), "symbol,title\nA/1,Qualité\n".getBytes(Charset.forName("windows-1252")));
        read(TableFile.csv(path));
        assertThat(refusals).extracting(BadInput::key).containsExactly("jobs.table.charset");
        refusals.clear();
        read(TableFile.csv(path).in(Charset.forName("windows-1252")));
        assertThat(rows).containsExactly("2 A/1 Qualité");
    }

    @Test
    void saysWhereAQuotationIsLeftOpen() throws IOException {
        read(TableFile.csv(file("symbol,title\nA/1,Peace\nA/2,\"Water\nA/3,Air\n")));
        assertThat(rows).containsExactly("2 A/1 Peace");
        assertThat(refusals)
                .containsExactly(BadInput.at("table", 3, "", "jobs.table.malformed", StandardCharsets.UTF_8.name()));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("table"), text);
    }

    private void read(TableFile table) throws IOException {
        table.requiring("symbol", "title")
                .read(new Refusals(), row -> rows.add(row.line() + " " + row.get("symbol") + " " + row.get("title")));
    }

    private final class Refusals implements ImportRun {

        @Override
        public void added() {}

        @Override
        public void changed() {}

        @Override
        public void unchanged() {}

        @Override
        public void refused(BadInput badInput) {
            refusals.add(badInput);
        }

        @Override
        public boolean hasRefusals() {
            return !refusals.isEmpty();
        }

        @Override
        public void progress(long done, long total) {}
    }
}
