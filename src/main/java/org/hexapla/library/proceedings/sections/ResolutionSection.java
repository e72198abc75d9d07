package org.hexapla.library.proceedings.sections;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.proceedings.Compiled;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.Fault;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.Organ;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.Snapshot;
import org.hexapla.library.proceedings.SortKey;

/// The list of resolutions. Its columns after the symbol: title, agenda item (not of the Security Council), vote,
/// meeting, day.
final class ResolutionSection implements Section {

    private static final Set<String> CODES = Set.of("G99", "X99", "C99");
    private static final int MOST_ITEMS = 2;

    private static final Pattern PLENARY = Pattern.compile("(?i)(?<number>\\d+)(?:st|nd|rd|th)?\\s+plenary");
    private static final Pattern MEETING = Pattern.compile("(?i)(?<number>\\d+)(?:st|nd|rd|th)?\\s+meeting");
    private static final Pattern BRACKETS = Pattern.compile("\\((?<words>[^)]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)CONF|A/HRC");

    @Override
    public SectionKind kind() {
        return SectionKind.RESOLUTIONS;
    }

    @Override
    public Compiled compile(Snapshot snapshot) {
        var lines = new Lines();
        IndexedDocument.all(snapshot)
                .filter(IndexedDocument::isOfTheSession)
                .filter(document -> CODES.contains(document.primary().code()))
                .forEach(document -> lines.add(entry(document, lines)));
        return lines.sorted();
    }

    private static Entry entry(IndexedDocument document, Lines lines) {
        var symbol = document.primary().symbol();
        var organ = document.session().organ();
        var note = document.text("996").orElse("");
        var title = title(document);
        if (title.isEmpty()) {
            lines.fault(Fault.noted("no-title", symbol));
        }
        var day = Dates.first(document.record())
                .map(known -> organ == Organ.SECURITY_COUNCIL ? Dates.withoutYear(known) : Dates.withShortYear(known))
                .orElse("");
        var vote = vote(note);
        var meeting =
                meeting(symbol, document.session(), note).map(Symbol::display).orElse("");
        var cells = organ == Organ.SECURITY_COUNCIL
                ? List.of(title, vote, meeting, day)
                : List.of(title, items(document), vote, meeting, day);
        return Entry.of(symbol, SortKey.of().bySymbol(symbol), "", "", "", Entry.Documents.of(symbol))
                .withCells(cells);
    }

    private static String title(IndexedDocument document) {
        if (document.session().organ() != Organ.SECURITY_COUNCIL) {
            return document.text("245")
                    .map(title -> title.replaceFirst("[\\s:/]+$", ""))
                    .orElse("");
        }
        var subject = AgendaReference.all(document.record())
                .filter(AgendaReference::isIndexed)
                .map(AgendaReference::subject)
                .filter(words -> !words.isEmpty())
                .findFirst();
        return Stream.of(subject, Titles.bracketed(document.record()).map(words -> "[" + words + "]"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String items(IndexedDocument document) {
        return AgendaReference.all(document.record())
                .filter(reference -> reference.isOf(document.session().organ()))
                .map(AgendaReference::item)
                .filter(item -> !item.isEmpty())
                .distinct()
                .limit(MOST_ITEMS)
                .collect(Collectors.joining(", "));
    }

    /// The vote as the note on it tells: `Adopted without vote, 64th plenary meeting` or `Adopted 120-14-45, …`.
    static String vote(String note) {
        if (note.contains("without")) {
            return "without vote";
        }
        if (note.contains("unanimously")) {
            return "Unanimous";
        }
        var brackets = BRACKETS.matcher(note);
        if (brackets.find()) {
            return brackets.group("words").strip();
        }
        var blank = note.strip().indexOf(' ');
        var rest = blank < 0 ? "" : note.strip().substring(blank + 1);
        var comma = rest.indexOf(',');
        return (comma < 0 ? rest : rest.substring(0, comma)).strip();
    }

    /// The record of the meeting in which it was adopted.
    static Optional<Symbol> meeting(String resolution, IndexedSession session, String note) {
        if (ELSEWHERE.matcher(resolution).find()) {
            return Optional.empty();
        }
        var number = (session.organ() == Organ.SECURITY_COUNCIL ? MEETING : PLENARY).matcher(note);
        return number.find() && number.group("number").length() <= 6
                ? Optional.of(new Symbol.Session(session.organ().letter(), session.code())
                        .meeting(Integer.parseInt(number.group("number"))))
                : Optional.empty();
    }
}
