package org.hexapla.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.hexapla.print.Measure.Weight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/// A volume as a Word file. Columns end where they are told to, so that heads are taken up again as continued: lines
/// have exact heights and Arial the widths of Helvetica, and each column keeps a line free for what Word does
/// otherwise.
final class VolumeWord {

    private static final double TITLE_HEIGHT = 60;
    private static final double INTRODUCTION_LEADING = 14;
    private static final double INTRODUCTION_AFTER = 7;

    private final Volume volume;
    private final XWPFDocument document = new XWPFDocument();
    private final WordRuns runs;
    private final WordSections sections;
    private final Measure measure = new ArialWidths();
    private boolean breaksColumn;

    private VolumeWord(Volume volume) {
        this.volume = volume;
        this.runs = new WordRuns(document, volume.language());
        this.sections = new WordSections(document);
    }

    static void write(Volume volume, OutputStream out) throws IOException {
        var file = new VolumeWord(volume);
        try (var document = file.document) {
            file.build();
            document.write(out);
            out.flush();
        }
    }

    private void build() {
        WordStyles.begin(document, volume.language(), volume.title(), volume.description());
        sections.begin(volume, runs);
        for (var at = 0; at < volume.masthead().size(); at++) {
            line(at == 0 ? "Organisation" : "Masthead", volume.masthead().get(at));
        }
        sections.end(line("Title", volume.title()), STSectionMark.NEXT_PAGE, Volume.Paper.UPRIGHT, 1);
        for (var part : volume.parts()) {
            switch (part) {
                case Volume.Columns columns -> columns(columns);
                case Volume.Tables tables -> tables(tables);
            }
        }
        sections.last();
    }

    /// The title and the introduction; what was put last.
    private XWPFParagraph opening(Volume.Part part) {
        var last = line("Heading2", part.title());
        for (var words : part.introduction()) {
            last = line("BodyText", words);
        }
        return last;
    }

    private void columns(Volume.Columns part) {
        sections.end(opening(part), STSectionMark.NEXT_PAGE, Volume.Paper.UPRIGHT, 1);
        var perPage = part.columns();
        var width = (WordSections.WIDTH - 2 * Sheets.MARGIN - (perPage - 1) * VolumePdf.GAP) / perPage;
        var whole = WordSections.HEIGHT - Sheets.TOP - Sheets.BOTTOM - ColumnFlow.HEAD_LEADING;
        var columns = new ColumnFlow(
                        measure,
                        ColumnFlow.Breaking.BETWEEN_ENTRIES,
                        width - 1,
                        whole - openingHeight(part),
                        whole,
                        perPage)
                .flow(part.pieces());
        var last = document.createParagraph();
        for (var column : columns) {
            breaksColumn = column != columns.getFirst();
            for (var placed : column.placed()) {
                last = placed(placed, last);
            }
        }
        sections.end(last, STSectionMark.CONTINUOUS, Volume.Paper.UPRIGHT, perPage);
    }

    private XWPFParagraph placed(ColumnFlow.Placed placed, XWPFParagraph empty) {
        // A paragraph of more than a column is one paragraph; Word divides it.
        if (placed.part() == ColumnFlow.Part.REST) {
            return empty;
        }
        var paragraph = empty.getRuns().isEmpty() && empty.getStyle() == null ? empty : document.createParagraph();
        runs.direct(
                paragraph,
                switch (placed.piece().level()) {
                    case HEAD -> "IndexHead";
                    case SUBHEAD -> "IndexSubhead";
                    case ENTRY -> "IndexEntry";
                });
        if (breaksColumn) {
            paragraph.createRun().addBreak(BreakType.COLUMN);
            breaksColumn = false;
        }
        runs.put(paragraph, placed.piece().words());
        return paragraph;
    }

    private double openingHeight(Volume.Part part) {
        var lines = part.introduction().stream()
                .map(words -> new LineBreaking(measure, 10, WordSections.WIDTH - 2 * Sheets.MARGIN)
                        .broken(List.of(new Manuscript.Words(words)), Weight.PLAIN, 0, 0)
                        .size())
                .mapToDouble(count -> count * INTRODUCTION_LEADING + INTRODUCTION_AFTER)
                .sum();
        return TITLE_HEIGHT + lines;
    }

    private void tables(Volume.Tables part) {
        opening(part);
        var tables = new WordTables(document, runs);
        for (var table : part.tables()) {
            if (!table.caption().isEmpty()) {
                line("Caption", table.caption());
            }
            tables.add(table, WordSections.inside(part.paper()));
        }
        sections.end(document.createParagraph(), STSectionMark.NEXT_PAGE, part.paper(), 1);
    }

    private XWPFParagraph line(String style, String words) {
        var paragraph = document.createParagraph();
        runs.direct(paragraph, style);
        runs.line(paragraph, words);
        return paragraph;
    }
}
