package org.hexapla.print;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.hexapla.kernel.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/// Puts runs of words into a Word file's paragraphs, each with its language and direction.
final class WordRuns {

    private final XWPFDocument document;
    private final Language language;

    WordRuns(XWPFDocument document, Language language) {
        this.document = document;
        this.language = language;
    }

    /// The style of a paragraph and the direction of its lines.
    void direct(XWPFParagraph paragraph, String style) {
        paragraph.setStyle(style);
        if (language.isRightToLeft()) {
            var properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewBidi();
        }
    }

    void line(XWPFParagraph place, String line) {
        text(place, language, line);
    }

    void put(XWPFParagraph place, List<Manuscript.Run> runs) {
        for (var run : runs) {
            switch (run) {
                case Manuscript.Words words -> text(place, language, words.text());
                case Manuscript.Strong strong -> strong(place, strong);
                case Manuscript.Code code -> leftToRight(place, code.text());
                case Manuscript.Note note -> note(place, note);
                case Manuscript.Link link -> link(place, link);
                case Manuscript.Foreign foreign -> text(place, foreign.language(), foreign.text());
            }
        }
    }

    private void text(XWPFParagraph place, Language language, String text) {
        Letters.parts(
                language, text, words -> in(place.createRun(), language, words), number -> leftToRight(place, number));
    }

    private static void in(XWPFRun run, Language language, String text) {
        var properties = properties(run);
        var tag = properties.addNewLang();
        if (language.isRightToLeft()) {
            properties.addNewRtl();
            tag.setBidi(language.tag());
        } else if (Stylesheet.isChinese(language)) {
            tag.setEastAsia("zh-CN");
        } else {
            tag.setVal(language.tag());
        }
        run.setText(text);
    }

    /// With marks of direction in a line from the right: the parts of a code have none of their own, and would turn.
    private void leftToRight(XWPFParagraph place, String text) {
        var bare = Letters.clean(text);
        place.createRun().setText(language.isRightToLeft() ? "\u202A" + bare + "\u202C" : bare);
    }

    private void strong(XWPFParagraph place, Manuscript.Strong strong) {
        var before = place.getRuns().size();
        text(place, language, strong.text());
        place.getRuns().stream().skip(before).forEach(run -> {
            run.setBold(true);
            properties(run).addNewBCs();
        });
    }

    private void note(XWPFParagraph place, Manuscript.Note note) {
        if (document.getFootnotes().stream().noneMatch(_ -> true)) {
            document.createFootnotes();
        }
        var footnote = document.createFootnote();
        var words = footnote.createParagraph();
        direct(words, "FootnoteText");
        in(words.createRun(), language, " ");
        put(words, note.words());
        place.addFootnoteReference(footnote);
    }

    private void link(XWPFParagraph place, Manuscript.Link link) {
        if (!link.leadsAbroad()) {
            text(place, language, link.text());
            return;
        }
        var run = place.createHyperlinkRun(link.address());
        in(run, language, Letters.clean(link.text()));
        run.setStyle("Hyperlink");
    }

    private static CTRPr properties(XWPFRun run) {
        return run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    }
}
