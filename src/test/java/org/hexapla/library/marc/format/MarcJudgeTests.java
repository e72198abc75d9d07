package org.hexapla.library.marc.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.hexapla.SharedData;
import org.hexapla.library.marc.ControlField;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marc4j.MarcJsonReader;
import org.marc4j.MarcJsonWriter;
import org.marc4j.MarcReader;
import org.marc4j.MarcStreamReader;
import org.marc4j.MarcStreamWriter;
import org.marc4j.MarcXmlReader;
import org.marc4j.MarcXmlWriter;
import org.marc4j.Mrk8StreamReader;
import org.marc4j.Mrk8StreamWriter;
import org.marc4j.marc.Record;

/// A library that is not ours opens our files, and we open its.
class MarcJudgeTests {

    private static final List<MarcRecord> RECORDS = List.of(
            new MarcRecord(
                    "00000nam a2200000 i 4500",
                    List.of(
                            new ControlField("001", "12"),
                            new ControlField("008", "260317s2026    xxu           000 0 ara d")),
                    List.of(
                            field("041", ' ', ' ', 'a', "arachiengfrerusspa"),
                            field("191", ' ', ' ', 'a', "A/RES/80/142", 'b', "A/", 'c', "80"),
                            field("245", '1', '0', 'a', "حقوق الإنسان :", 'b', "人权 = Права человека /", 'c', "ONU"),
                            field("650", '1', '7', 'a', "DROITS DE L'ENFANT É", '0', "1234"),
                            field("650", '1', '7', 'a', "A < B & C > D"))),
            new MarcRecord(
                    "", List.of(), List.of(field("245", '0', '0', 'a', "Title"), field("999", ' ', ' ', 'a', "x"))));

    @ParameterizedTest
    @EnumSource(names = {"MRK", "MARCXML", "ISO_2709"})
    void marc4jReadsWhatWeWrite(MarcFormat format) {
        var read = theirs(format, NotedReading.written(format, RECORDS));
        assertThat(read.stream().map(MarcJudgeTests::ours)).isEqualTo(RECORDS);
    }

    @Test
    void marc4jReadsOurJsonRecordByRecord() {
        var read = new ArrayList<MarcRecord>();
        for (var record : RECORDS) {
            var list = new String(
                    NotedReading.written(MarcFormat.JSON, List.of(record)), java.nio.charset.StandardCharsets.UTF_8);
            var alone = list.substring(1, list.lastIndexOf(']'));
            theirs(MarcFormat.JSON, alone.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .forEach(one -> read.add(ours(one)));
        }
        assertThat(read).isEqualTo(RECORDS);
    }

    @ParameterizedTest
    @EnumSource(names = {"MRK", "MARCXML", "ISO_2709", "JSON"})
    void weReadWhatMarc4jWrites(MarcFormat format) {
        var out = new ByteArrayOutputStream();
        var records = theirs(MarcFormat.ISO_2709, NotedReading.written(MarcFormat.ISO_2709, RECORDS));
        var writer = switch (format) {
            case MRK -> new Mrk8StreamWriter(out);
            case MARCXML -> new MarcXmlWriter(out, "UTF-8");
            case ISO_2709 -> new MarcStreamWriter(out, "UTF-8");
            default -> new MarcJsonWriter(out, MarcJsonWriter.MARC_IN_JSON);
        };
        records.forEach(writer::write);
        writer.close();
        var read = NotedReading.of(format, out.toByteArray());
        assertThat(read.misreads).isEmpty();
        assertThat(read.records).isEqualTo(RECORDS);
    }

    @Test
    void writesWhatTheSchemaAllows() throws Exception {
        var schema = SharedData.folder("marc-samples")
                .resolve("../../schemas/MARC21slim.xsd")
                .normalize();
        var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator();
        var records = new ArrayList<>(RECORDS);
        records.addAll(new AnyRecord(new Random(1)).records(200, false));
        var xml = NotedReading.written(MarcFormat.MARCXML, records);
        assertThatNoException().isThrownBy(() -> validator.validate(new StreamSource(new ByteArrayInputStream(xml))));
    }

    @Test
    void convertsMarc8() {
        var bytes = new ByteArrayOutputStream();
        // In MARC-8 the acute accent (E2) stands before its letter, and B2 is a small o with a stroke.
        var data = new byte[] {'1', '0', 0x1F, 'a', 'D', 'r', 'o', 'i', 't', ' ', (byte) 0xE2, 'e', (byte) 0xB2, 0x1E};
        var head = "%05dnam  2200037 a 4500245%04d00000".formatted(37 + data.length + 1, data.length);
        bytes.writeBytes(head.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        bytes.write(0x1E);
        bytes.writeBytes(data);
        bytes.write(0x1D);
        var read = NotedReading.of(MarcFormat.ISO_2709, bytes.toByteArray());
        assertThat(read.misreads).isEmpty();
        assertThat(read.records.getFirst().text("245", 'a')).contains("Droit éø");
    }

    @Test
    void readsTheSamplesOfTheField() throws Exception {
        var folder = SharedData.folder("marc-samples");
        var mrk = sample(folder, "dlx-marc.mrk");
        var xml = sample(folder, "dlx-marc.xml");
        assertThat(mrk.records).hasSize(2);
        assertThat(mrk.records.getFirst().texts("520", 'a'))
                .containsExactly("Description", "Another description", "Repeated subfield");
        assertThat(xml.records.getFirst().text("650", '0')).contains("1");
        var table = sample(folder, "dlx-marc.xlsx");
        assertThat(table.records).hasSize(2);
        assertThat(table.records.getFirst())
                .isEqualTo(new MarcRecord(
                        "",
                        List.of(),
                        List.of(
                                field("246", ' ', ' ', 'a', "title", 'b', "subtitle"),
                                field("269", ' ', ' ', 'c', "1999-12-31"),
                                field("269", ' ', ' ', 'c', "repeated"))));
        assertThat(sample(folder, "dlx-defaults.xlsx").records.getFirst().control())
                .containsExactly(new ControlField("008", "|".repeat(40)));
    }

    private static NotedReading sample(Path folder, String name) throws Exception {
        var read = NotedReading.of(MarcFormat.ofFile(name).orElseThrow(), Files.readAllBytes(folder.resolve(name)));
        assertThat(read.misreads).as(name).isEmpty();
        return read;
    }

    private static List<Record> theirs(MarcFormat format, byte[] bytes) {
        var in = new ByteArrayInputStream(bytes);
        MarcReader reader = switch (format) {
            case MRK -> new Mrk8StreamReader(in);
            case MARCXML -> new MarcXmlReader(in);
            case ISO_2709 -> new MarcStreamReader(in);
            default -> new MarcJsonReader(in);
        };
        var records = new ArrayList<Record>();
        while (reader.hasNext()) {
            records.add(reader.next());
        }
        return records;
    }

    private static MarcRecord ours(Record theirs) {
        return new MarcRecord(
                Leaders.kept(theirs.getLeader().marshal()),
                theirs.getControlFields().stream()
                        .map(field -> new ControlField(field.getTag(), field.getData()))
                        .toList(),
                theirs.getDataFields().stream()
                        .map(field -> new DataField(
                                field.getTag(),
                                field.getIndicator1(),
                                field.getIndicator2(),
                                field.getSubfields().stream()
                                        .<Subfield>map(part -> new Subfield.Words(part.getCode(), part.getData()))
                                        .toList()))
                        .toList());
    }

    private static DataField field(String tag, char first, char second, Object... codesAndWords) {
        var subfields = new ArrayList<Subfield>();
        for (var i = 0; i < codesAndWords.length; i += 2) {
            subfields.add(new Subfield.Words((char) codesAndWords[i], (String) codesAndWords[i + 1]));
        }
        return new DataField(tag, first, second, subfields);
    }
}
