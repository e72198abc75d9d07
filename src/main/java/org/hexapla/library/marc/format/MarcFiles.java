package org.hexapla.library.marc.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.hexapla.library.marc.MarcRecord;

/// Files of records in MARC.
///
/// ```java
/// MarcFiles.read(MarcFormat.MARCXML, bytes, reading);
/// var writer = MarcFiles.writer(MarcFormat.MRK, out);
/// writer.write(record);
/// writer.finish();
/// ```
public final class MarcFiles {

    private MarcFiles() {}

    /// Tells what stands in a file, record by record.
    public static void read(MarcFormat format, InputStream bytes, MarcReading reading) throws IOException {
        switch (format) {
            case MRK -> new MrkReader(reading).read(bytes);
            case MARCXML -> new XmlReader(reading).read(bytes);
            case ISO_2709 -> new IsoReader(reading).read(bytes);
            case JSON -> new JsonReader(reading).read(bytes);
            case CSV -> DelimitedRows.read(bytes, ',', new TableReader(reading));
            case TSV -> DelimitedRows.read(bytes, '\t', new TableReader(reading));
            case XLSX -> ExcelRows.read(bytes, new TableReader(reading));
        }
    }

    /// Tells the rows of a table that holds no records in MARC.
    public static void rows(MarcFormat format, InputStream bytes, RowReading rows) throws IOException {
        switch (format) {
            case CSV -> DelimitedRows.read(bytes, ',', rows);
            case TSV -> DelimitedRows.read(bytes, '\t', rows);
            case XLSX -> ExcelRows.read(bytes, rows);
            case MRK, MARCXML, ISO_2709, JSON -> throw new IllegalArgumentException("no table: " + format);
        }
    }

    /// @throws IllegalArgumentException if it is a table, whose columns must be known
    public static MarcWriter writer(MarcFormat format, OutputStream out) {
        return switch (format) {
            case MRK -> new MrkWriter(out);
            case MARCXML -> new XmlWriter(out);
            case ISO_2709 -> new IsoWriter(out);
            case JSON -> new JsonWriter(out);
            case CSV, TSV, XLSX -> throw new IllegalArgumentException("the columns of a table come first");
        };
    }

    /// @param layout which has seen every record that will be written; of no meaning for forms that are no tables
    public static MarcWriter writer(MarcFormat format, OutputStream out, TableLayout layout) throws IOException {
        return switch (format) {
            case CSV -> new DelimitedWriter(out, ',', layout);
            case TSV -> new DelimitedWriter(out, '\t', layout);
            case XLSX -> new ExcelWriter(out, layout);
            case MRK, MARCXML, ISO_2709, JSON -> writer(format, out);
        };
    }

    /// The lines of a record in MRK, without its leader: how cataloguers read it.
    public static List<String> lines(MarcRecord record) {
        return MrkWriter.lines(record);
    }

    /// One record as an element `record` of MARCXML, to stand inside another document.
    public static String marcxml(MarcRecord record) {
        return XmlWriter.element(record);
    }
}
