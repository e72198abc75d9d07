package org.hexapla.print;

import static org.hexapla.print.Markup.add;
import static org.hexapla.print.Markup.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A manuscript as the XHTML page from which the paper is laid out.
final class PrintedPage {

    private final Manuscript manuscript;
    private final Document page = Markup.page();
    private final Element body;
    private final Typesetting words;
    private final Deque<Element> bookmarks = new ArrayDeque<>();
    private int headings;

    private PrintedPage(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.body = (Element) page.getElementsByTagName("body").item(0);
        this.words = new Typesetting(manuscript.language());
    }

    static Document of(Manuscript manuscript) {
        return new PrintedPage(manuscript).build();
    }

    /// A page that holds a picture and nothing else.
    static Document of(Manuscript.Picture picture, Language language) {
        var page = Markup.page();
        var drawing = Drawing.of(picture);
        var head = (Element) page.getElementsByTagName("head").item(0);
        text(
                add(head, "style"),
                "@page { size: %dpx %dpx; margin: 0 } body { margin: 0 } svg { display: block } %s"
                        .formatted(drawing.width(), drawing.height(), Stylesheet.fonts(language)));
        page.getElementsByTagName("body").item(0).appendChild(page.importNode(drawing.svg(), true));
        return page;
    }

    private Document build() {
        var language = manuscript.language();
        var html = page.getDocumentElement();
        html.setAttribute("lang", language.tag());
        html.setAttribute("xml:lang", language.tag());
        html.setAttribute("dir", language.direction());
        var head = (Element) page.getElementsByTagName("head").item(0);
        text(add(head, "title"), Letters.clean(manuscript.title()));
        add(head, "meta", "name", "description", "content", Letters.clean(manuscript.description()));
        text(add(head, "style"), Stylesheet.of(language));
        bookmarks.push(add(head, "bookmarks"));
        text(add(body, "div", "class", "running"), Letters.clean(manuscript.title()));
        if (!manuscript.masthead().isEmpty()) {
            var masthead = add(body, "div", "class", "masthead");
            manuscript.masthead().forEach(line -> words.line(add(masthead, "p"), line));
        }
        words.line(add(body, "h1"), manuscript.title());
        for (var block : manuscript.blocks()) {
            put(block);
        }
        notes();
        return page;
    }

    private void put(Manuscript.Block block) {
        switch (block) {
            case Manuscript.Heading heading -> heading(heading);
            case Manuscript.Paragraph paragraph -> paragraph(paragraph);
            case Manuscript.Table table -> table(table);
            case Manuscript.Picture picture -> {
                var place = add(body, "div", "class", "picture");
                place.appendChild(page.importNode(Drawing.of(picture).svg(), true));
            }
        }
    }

    private void heading(Manuscript.Heading heading) {
        if (heading.level() == 2) {
            notes();
        }
        var id = "h" + ++headings;
        words.put(add(body, "h" + heading.level(), "id", id), heading.words());
        while (bookmarks.size() >= heading.level()) {
            bookmarks.pop();
        }
        bookmarks.push(add(bookmarks.getFirst(), "bookmark", "name", Letters.plain(heading.words()), "href", "#" + id));
    }

    private void paragraph(Manuscript.Paragraph paragraph) {
        var number = Letters.clean(paragraph.number());
        if (number.isEmpty()) {
            words.put(add(body, "p"), paragraph.words());
            return;
        }
        var look = number.startsWith("(") ? "numbered lettered" : "numbered";
        var whole = add(body, "p", "class", look);
        text(add(whole, "span", "class", "mark"), number + "\u00A0");
        words.put(whole, paragraph.words());
    }

    private void table(Manuscript.Table table) {
        // Before the table, not in it: the layout would have it read after the last row.
        words.line(add(body, "p", "class", "caption"), table.caption());
        var drawn = add(body, "table");
        var row = add(add(drawn, "thead"), "tr");
        for (var column : order(table.head().size())) {
            var look = table.numeric().get(column) ? "amount" : "words";
            words.line(
                    add(row, "th", "scope", "col", "class", look), table.head().get(column));
        }
        var rows = add(drawn, "tbody");
        for (var values : table.rows()) {
            row(add(rows, "tr"), table, values);
        }
    }

    private void row(Element row, Manuscript.Table table, List<List<Manuscript.Run>> values) {
        // Notes are numbered in the order of reading, which on paper may be the other way round.
        var cells = new ArrayList<Element>();
        for (var column = 0; column < values.size(); column++) {
            var numeric = table.numeric().get(column);
            var cell = column == 0 && !numeric
                    ? add(row, "th", "scope", "row", "class", "words")
                    : add(row, "td", "class", numeric ? "amount" : "words");
            words.put(numeric ? add(cell, "bdi", "dir", "ltr") : cell, values.get(column));
            cells.add(cell);
        }
        for (var column : order(cells.size())) {
            row.appendChild(cells.get(column));
        }
    }

    /// Layout begins every table at the left: for readers from the right the columns come in the other order, and
    /// [ReadingOrder] gives them back their own for those who listen.
    private List<Integer> order(int columns) {
        var order = new ArrayList<Integer>();
        for (var column = 0; column < columns; column++) {
            order.add(manuscript.language().isRightToLeft() ? columns - 1 - column : column);
        }
        return order;
    }

    /// The notes of a section stand at its end.
    private void notes() {
        var notes = words.footnotes().take();
        if (notes.isEmpty()) {
            return;
        }
        var place = add(body, "div", "class", "notes");
        for (var note : notes) {
            var line = add(place, "p", "id", "note-" + note.number());
            var back = Messages.text(manuscript.language(), "print.note.back", note.number());
            var call = add(line, "a", "href", "#call-" + note.number(), "title", back, "class", "mark");
            text(call, note.number() + "\u00A0");
            words.put(line, note.words());
        }
    }
}
