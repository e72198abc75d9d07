package org.hexapla.programme.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Messages;

/// A report as one HTML file that needs nothing else.
final class ReportHtml {

    private static final String STYLE = "body{max-width:44rem;margin:2rem auto;padding:0 1rem;line-height:1.6;"
            + "font-family:system-ui,'Noto Sans','Noto Naskh Arabic','Noto Sans SC',sans-serif}"
            + ".meta{color:#555}.number{margin-inline-end:.75em}";

    private final WrittenReport written;
    private final List<String> notes = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();

    private ReportHtml(WrittenReport written) {
        this.written = written;
    }

    static void write(WrittenReport written, OutputStream out) throws IOException {
        out.write(new ReportHtml(written).page().getBytes(StandardCharsets.UTF_8));
    }

    private String page() {
        var language = written.language();
        var title = escaped(written.report().title().words(language));
        html.append("<!doctype html>\n<html lang=\"%s\" dir=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
                .formatted(language.tag(), language.direction()));
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(title)
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<p class=\"meta\">")
                .append(escaped(Messages.text(language, "report.masthead")))
                .append("</p>\n<h1>")
                .append(title)
                .append("</h1>\n<p class=\"meta\">")
                .append(escaped(ReportManuscript.days(written)))
                .append("</p>\n");
        written.parts().forEach(this::part);
        notes();
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void part(WrittenReport.WrittenPart part) {
        var words = new StringBuilder();
        for (var piece : part.pieces()) {
            words.append(piece instanceof LiveText.Note note ? note(note.text()) : escaped(piece.text()));
        }
        if (part.isMissing()) {
            words.append(escaped(Messages.text(written.language(), "report.part-missing")));
        }
        switch (part.part().kind()) {
            case HEADING -> html.append("<h2>%s</h2>\n".formatted(words));
            case SUBHEADING -> html.append("<h3>%s</h3>\n".formatted(words));
            case PARAGRAPH ->
                html.append("<p id=\"%s\"><span class=\"number\">%s.</span>%s</p>\n"
                        .formatted(part.part().id(), part.number(), words));
        }
    }

    private String note(String symbol) {
        notes.add(symbol);
        int number = notes.size();
        return "<sup><a id=\"ref-%d\" href=\"#note-%d\">%d</a></sup>".formatted(number, number, number);
    }

    private void notes() {
        if (notes.isEmpty()) {
            return;
        }
        html.append("<h2>")
                .append(escaped(Messages.text(written.language(), "report.notes")))
                .append("</h2>\n<ol>\n");
        for (int i = 0; i < notes.size(); i++) {
            html.append("<li id=\"note-%d\"><a href=\"#ref-%d\"><bdi dir=\"ltr\">%s</bdi></a></li>\n"
                    .formatted(i + 1, i + 1, escaped(notes.get(i))));
        }
        html.append("</ol>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
