package org.hexapla.library.marc.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is wrong is told with its place, and the rest of the file is read.
class MisreadTests {

    @Test
    void tellsTheLineAndTheTagOfEachFaultInMrk() {
        var read = NotedReading.of(MarcFormat.MRK, """
                =LDR  00000nam a2200000 a 4500
                =245  10$aGood

                =24x  10$aA tag
                =245  10$AA code

                =245  1A$aAn indicator
                245  10$aNo line of a field
                =260  \\\\no subfield

                =245  00$aGood again
                """);
        assertThat(read.records).hasSize(2);
        assertThat(read.misreads)
                .extracting(Misread::record, Misread::line, Misread::place, Misread::key)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(2L, 4L, "24x", "exchange.bad.tag"),
                        org.assertj.core.api.Assertions.tuple(2L, 5L, "245", "exchange.bad.code"),
                        org.assertj.core.api.Assertions.tuple(3L, 7L, "245", "exchange.bad.indicator"),
                        org.assertj.core.api.Assertions.tuple(3L, 8L, "", "exchange.bad.mrk-line"),
                        org.assertj.core.api.Assertions.tuple(3L, 9L, "260", "exchange.bad.mrk-field"));
    }

    @Test
    void readsTheOtherRecordsWhereOneHasAWrongLength() {
        var good = new String(
                NotedReading.written(MarcFormat.ISO_2709, List.of(title("One"), title("Two"), title("Three"))),
                StandardCharsets.UTF_8);
        var second = good.indexOf('\u001D') + 1;
        var read =
                NotedReading.of(MarcFormat.ISO_2709, good.substring(0, second) + "00099" + good.substring(second + 5));
        assertThat(read.records).containsExactly(title("One"), title("Three"));
        assertThat(read.misreads)
                .extracting(Misread::record, Misread::key)
                .containsExactly(org.assertj.core.api.Assertions.tuple(2L, "exchange.bad.length"));
    }

    @Test
    void countsBytesAndNotLetters() {
        var bytes = NotedReading.written(MarcFormat.ISO_2709, List.of(title("文文文")));
        assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%05d".formatted(bytes.length));
        assertThat(bytes).hasSize(24 + 12 + 1 + 2 + 2 + 9 + 1 + 1);
    }

    @Test
    void refusesToWriteWhatIso2709CannotHold() {
        assertThatThrownBy(() -> NotedReading.written(MarcFormat.ISO_2709, List.of(title("文".repeat(3400)))))
                .isInstanceOf(RecordUnwritable.class)
                .hasMessageContaining("exchange.field-too-long");
        var fields = java.util.Collections.nCopies(
                11, title("x".repeat(9500)).fields().getFirst());
        assertThatThrownBy(
                        () -> NotedReading.written(MarcFormat.ISO_2709, List.of(new MarcRecord("", List.of(), fields))))
                .isInstanceOf(RecordUnwritable.class)
                .hasMessageContaining("exchange.record-too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "1.245$abc, header",
        "245, header",
        "0.245$a, header",
        "1.001$a, header",
        "246a;1.246$a, header-twice",
        "245a;245a, header-twice",
        "245a;;246a, header-blank",
        "symbol, header"
    })
    void refusesWrongHeaders(String header, String key) {
        var read = NotedReading.of(MarcFormat.CSV, header.replace(';', ',') + "\nx,x,x\n");
        assertThat(read.records).isEmpty();
        assertThat(read.misreads.getFirst().key()).isEqualTo("exchange.bad." + key);
    }

    @Test
    void tellsTheRowAndTheColumnOfEachFaultInATable() {
        var read = NotedReading.of(MarcFormat.CSV, """
                1.001,245__,245a,1.650$0,2.650$a
                7,10,"Two
                lines",12,One||Two
                ,1,Title,,
                ,00,Title,,,beyond
                ,,   ,,
                """);
        assertThat(read.records).hasSize(1);
        assertThat(read.records.getFirst().text("245", 'a')).contains("Two\nlines");
        assertThat(read.records.getFirst().texts("650", 'a')).containsExactly("One", "Two");
        assertThat(read.misreads)
                .extracting(Misread::line, Misread::place, Misread::key)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(4L, "245", "exchange.bad.indicator"),
                        org.assertj.core.api.Assertions.tuple(5L, "F", "exchange.bad.beyond-header"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesBytesOfAnotherKind(MarcFormat format) {
        var bytes = new byte[] {'P', 'K', 3, 4, (byte) 0xFF, (byte) 0xFE, 0, '"', '<', '{', '\n', 1, 2};
        var read = NotedReading.of(format, bytes);
        assertThat(read.records).isEmpty();
        assertThat(read.misreads).isNotEmpty();
    }

    @Test
    void readsNothingFromElsewhereForAnXmlFile() {
        var read = NotedReading.of(MarcFormat.MARCXML, """
                <?xml version="1.0"?><!DOCTYPE c [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                <collection><record><datafield tag="245" ind1=" " ind2=" ">
                <subfield code="a">&e;</subfield></datafield></record></collection>
                """);
        assertThat(read.records.stream()
                        .flatMap(record -> record.texts("245", 'a'))
                        .filter(text -> !text.isBlank()))
                .isEmpty();
    }

    private static MarcRecord title(String title) {
        return new MarcRecord("", List.of(), List.of(DataField.of("245", new Subfield.Words('a', title))));
    }
}
