package org.hexapla.print;

import static org.hexapla.print.Markup.add;
import static org.hexapla.print.Markup.text;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.w3c.dom.Element;

/// Puts runs of words into a page's elements.
final class Typesetting {

    private static final int LONGEST_UNBROKEN = 30;

    private final Language language;
    private final Footnotes footnotes = new Footnotes();

    Typesetting(Language language) {
        this.language = language;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    void line(Element place, String line) {
        in(place, language, line);
    }

    void put(Element place, List<Manuscript.Run> runs) {
        for (var run : runs) {
            switch (run) {
                case Manuscript.Words words -> in(place, language, words.text());
                case Manuscript.Strong strong -> in(add(place, "strong"), language, strong.text());
                case Manuscript.Code code -> code(place, Letters.clean(code.text()));
                case Manuscript.Note note -> call(place, footnotes.add(note));
                case Manuscript.Link link -> link(place, link);
                case Manuscript.Foreign foreign -> foreign(place, foreign);
            }
        }
    }

    private static void in(Element place, Language language, String text) {
        Letters.parts(language, text, words -> text(place, words), number -> code(place, number));
    }

    private static void code(Element place, String code) {
        // A long one must break, or it would leave the paper.
        var look = code.length() <= LONGEST_UNBROKEN ? "code" : "long";
        text(add(place, "bdi", "dir", "ltr", "class", look), code);
    }

    private void foreign(Element place, Manuscript.Foreign foreign) {
        var other = foreign.language();
        var text = Letters.clean(foreign.text());
        // As a piece of its own: in a line of another direction the layout would change the places of its parts.
        var turned = other.isRightToLeft() != language.isRightToLeft() && text.length() <= LONGEST_UNBROKEN;
        text(
                add(
                        place,
                        "bdi",
                        "lang",
                        other.tag(),
                        "dir",
                        other.direction(),
                        "class",
                        turned ? "turned" : "foreign"),
                text);
    }

    private void call(Element place, int number) {
        var raised = add(place, "span", "class", "call");
        var title = Messages.text(language, "print.note", number);
        text(
                add(raised, "a", "id", "call-" + number, "href", "#note-" + number, "title", title),
                String.valueOf(number));
    }

    private void link(Element place, Manuscript.Link link) {
        if (link.leadsAbroad()) {
            in(add(place, "a", "href", link.address(), "title", Letters.clean(link.text())), language, link.text());
        } else {
            in(place, language, link.text());
        }
    }
}
