package org.hexapla.library.proceedings.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the index notes after a document's title.
final class Notes {

    /// The words with which cataloguers begin the note on who took part, and which its subhead says already.
    private static final Pattern PARTICIPATION = Pattern.compile(
            "(?i)\\s*participation by non-council members,?\\s*\\(?without the right to vote\\)?[\\s:;.,–—-]*");

    private static final Pattern OUTER_DASHES = Pattern.compile("^[\\s–—-]+|[\\s–—-]+$");

    private Notes() {}

    /// Who took part, without the phrase that the subhead has; nothing if the note does not begin with it.
    static Optional<String> participants(String note) {
        var phrase = PARTICIPATION.matcher(note);
        return phrase.lookingAt() ? Optional.of(note.substring(phrase.end()).strip()) : Optional.empty();
    }

    static String of(IndexedDocument document, AgendaReference reference, String code, Subheads subheads) {
        var title = document.text("598").or(() -> document.text("249")).or(() -> document.text("245"));
        var isLetter = title.map(Titles::isLetter).orElse(false);
        var parts = new ArrayList<String>();
        if (subheads.isReports(code) && !isLetter) {
            document.text("269").ifPresent(day -> parts.add("Issued: " + Dates.written(day) + "."));
        }
        if (document.text("598").isEmpty() && !isLetter) {
            document.text("520").ifPresent(parts::add);
        }
        document.text("996").ifPresent(vote -> parts.add(vote(document, vote)));
        numbering(document).ifPresent(parts::add);
        if (!code.equals("X27") && !reference.note().isEmpty()) {
            parts.add(reference.note());
        }
        return OUTER_DASHES.matcher(String.join(" - ", parts)).replaceAll("");
    }

    private static String vote(IndexedDocument document, String note) {
        var bare = note.replaceFirst("[.,\\s]+$", "");
        return Dates.first(document.record())
                .map(day -> "(" + bare + ", " + Dates.day(day) + ")")
                .orElse("(" + bare + ")");
    }

    private static Optional<String> numbering(IndexedDocument document) {
        List<String> notes = document.record()
                .texts("515", 'a')
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .limit(2)
                .toList();
        return notes.isEmpty() ? Optional.empty() : Optional.of(notes.stream().collect(Collectors.joining(" - ")));
    }
}
