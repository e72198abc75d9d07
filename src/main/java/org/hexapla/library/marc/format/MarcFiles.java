package org.hexapla.library.marc.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

    /// One record as an element `record` of MARCXML, to stand inside another document.
    public static String marcxml(MarcRecord record) {
        return XmlWriter.element(record);
    }
}
