package org.hexapla.library.marc.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVPrinter;
import org.hexapla.library.marc.MarcRecord;

/// Writes a table as text, with the mark by which Excel knows UTF-8. What a spreadsheet would take for a formula gets
/// an apostrophe in front, which the reading takes away again.
final class DelimitedWriter implements MarcWriter {

    private final TableLayout layout;
    private final CSVPrinter printer;

    DelimitedWriter(OutputStream out, char delimiter, TableLayout layout) throws IOException {
        this.layout = layout;
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        printer = DelimitedRows.format(delimiter).print(writer);
        printer.printRecord(layout.header());
    }

    @Override
    public void write(MarcRecord record) throws IOException {
        printer.printRecord(layout.row(record).stream().map(Cells::marked));
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }
}
