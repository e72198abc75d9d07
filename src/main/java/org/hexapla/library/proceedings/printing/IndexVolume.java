package org.hexapla.library.proceedings.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.proceedings.Configuration;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.Organ;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.print.Manuscript;
import org.hexapla.print.Manuscript.Run;
import org.hexapla.print.Volume;
import org.hexapla.print.Volume.Level;

/// Lays the lines of an index out as its printed volume: two columns of small type, lists and charts as tables.
public final class IndexVolume {

    private static final int COLUMNS = 2;

    /// Where symbols lead: on paper no address of a site lasts as long.
    private static final String SYMBOLS = "https://undocs.org/";

    private final IndexedSession session;
    private final Configuration configuration;

    private IndexVolume(IndexedSession session, Configuration configuration) {
        this.session = session;
        this.configuration = configuration;
    }

    public static Volume of(
            IndexedSession session, Configuration configuration, Map<SectionKind, List<Entry>> sections) {
        return new IndexVolume(session, configuration).volume(sections);
    }

    /// `INDEX TO PROCEEDINGS OF THE SECURITY COUNCIL, 2020`
    public static String title(IndexedSession session, String year) {
        return "Index to Proceedings of the " + organ(session.organ()) + ": " + session(session)
                + (year.isEmpty() ? "" : ", " + year);
    }

    private static String organ(Organ organ) {
        return switch (organ) {
            case ASSEMBLY -> "General Assembly";
            case SECURITY_COUNCIL -> "Security Council";
            case ECONOMIC_AND_SOCIAL_COUNCIL -> "Economic and Social Council";
        };
    }

    private static String session(IndexedSession session) {
        return switch (session.organ()) {
            case SECURITY_COUNCIL -> ordinal(session.number()) + " year";
            case ECONOMIC_AND_SOCIAL_COUNCIL -> session.code() + " session";
            case ASSEMBLY ->
                ordinal(session.number())
                        + (session.isEmergency() ? " emergency special" : session.isSpecial() ? " special" : "")
                        + " session";
        };
    }

    private static String ordinal(int number) {
        var ending = number % 100 / 10 == 1
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }

    private Volume volume(Map<SectionKind, List<Entry>> sections) {
        var parts = new ArrayList<Volume.Part>();
        for (var kind : SectionKind.of(session.organ())) {
            var entries = sections.getOrDefault(kind, List.of());
            // A section without lines has no page.
            if (!entries.isEmpty()) {
                parts.add(part(kind, entries));
            }
        }
        return new Volume(
                Language.EN,
                title(session, configuration.year()),
                "What was considered, said, issued, decided and voted, compiled from the records of the library.",
                List.of("UNITED NATIONS", "Dag Hammarskjöld Library"),
                parts);
    }

    private Volume.Part part(SectionKind kind, List<Entry> entries) {
        var title = SectionTexts.title(kind);
        var introduction = List.of(SectionTexts.introduction(kind, session.organ(), configuration.year()));
        return switch (kind) {
            case RESOLUTIONS ->
                new Volume.Tables(title, introduction, Volume.Paper.UPRIGHT, List.of(resolutions(entries)));
            case VOTES -> new Volume.Tables(title, introduction, Volume.Paper.TURNED, charts(entries));
            default -> new Volume.Columns(title, introduction, COLUMNS, pieces(kind, entries));
        };
    }

    private static List<Volume.Piece> pieces(SectionKind kind, List<Entry> entries) {
        var pieces = new ArrayList<Volume.Piece>();
        var head = "";
        var subhead = "";
        for (var entry : entries) {
            if (!entry.head().equals(head)) {
                head = entry.head();
                subhead = "";
                pieces.add(piece(Level.HEAD, head));
            }
            if (!entry.subhead().equals(subhead)) {
                subhead = entry.subhead();
                // A section without heads has its subheads in their place.
                pieces.add(piece(head.isEmpty() ? Level.HEAD : Level.SUBHEAD, subhead));
            }
            var words = words(kind, entry);
            if (!words.isEmpty()) {
                pieces.add(new Volume.Piece(Level.ENTRY, words));
            }
        }
        return pieces;
    }

    private static Volume.Piece piece(Level level, String words) {
        return new Volume.Piece(level, List.of(new Manuscript.Words(words)));
    }

    private static List<Run> words(SectionKind kind, Entry entry) {
        if (kind == SectionKind.MEETINGS) {
            return entry.symbols().own().isEmpty()
                    ? List.of(new Manuscript.Words(entry.text()))
                    : List.of(link(entry.symbols().own().getFirst(), entry.text()));
        }
        var symbols = symbols(entry);
        var runs = new ArrayList<Run>();
        if (kind.beginsWithWords()) {
            runs.add(new Manuscript.Words(entry.text()));
            if (!symbols.isEmpty() && !entry.text().isEmpty()) {
                runs.add(new Manuscript.Words(" – "));
            }
            runs.addAll(symbols);
        } else {
            runs.addAll(symbols);
            runs.add(new Manuscript.Words(" " + entry.text()));
        }
        if (!entry.note().isEmpty()) {
            runs.add(new Manuscript.Words(" " + entry.note()));
        }
        runs.removeIf(run -> run instanceof Manuscript.Words(var text) && text.isBlank());
        return runs;
    }

    private static List<Run> symbols(Entry entry) {
        var runs = new ArrayList<Run>();
        for (var symbol : entry.symbols().own()) {
            if (!runs.isEmpty()) {
                runs.add(new Manuscript.Words("; "));
            }
            runs.add(link(symbol, symbol));
        }
        var before = " (";
        for (var symbol : entry.symbols().joint()) {
            runs.add(new Manuscript.Words(before));
            runs.add(link(symbol, symbol));
            before = ", ";
        }
        if (!entry.symbols().joint().isEmpty()) {
            runs.add(new Manuscript.Words(")"));
        }
        return runs;
    }

    private static Manuscript.Link link(String symbol, String words) {
        var path = Symbol.parse(symbol).map(Symbol::path).orElse("");
        return new Manuscript.Link(SYMBOLS + path, words);
    }

    private Volume.Table resolutions(List<Entry> entries) {
        var isCouncil = session.organ() == Organ.SECURITY_COUNCIL;
        var head = isCouncil
                ? List.of("Resolution", "Subject", "Vote", "Meeting", "Date")
                : List.of("Resolution", "Title", "A.I.", "Vote", "Meeting", "Date");
        var widths = isCouncil ? List.of(2.2, 6.0, 1.6, 1.6, 1.2) : List.of(2.0, 6.0, 0.9, 1.6, 1.7, 1.4);
        return new Volume.Table(
                "",
                head,
                widths,
                entries.stream().map(entry -> row(entry, head.size())).toList());
    }

    private static List<List<Run>> row(Entry entry, int columns) {
        var row = new ArrayList<List<Run>>();
        row.add(symbols(entry));
        for (var column = 0; column < columns - 1; column++) {
            var cell = column < entry.cells().size() ? entry.cells().get(column) : "";
            row.add(List.of(new Manuscript.Words(cell)));
        }
        return row;
    }

    /// As many resolutions side by side as were set, the members again for the others.
    private List<Volume.Table> charts(List<Entry> entries) {
        var columns = entries.getFirst();
        var all = columns.cells().size();
        var tables = new ArrayList<Volume.Table>();
        for (var from = 0; from < all; from += configuration.chartColumns()) {
            var until = Math.min(all, from + configuration.chartColumns());
            var head = new ArrayList<>(List.of("Member"));
            head.addAll(columns.cells().subList(from, until));
            var widths = new ArrayList<>(List.of(5.0));
            head.stream().skip(1).forEach(_ -> widths.add(1.0));
            var rows = new ArrayList<List<List<Run>>>();
            for (var entry : entries.subList(1, entries.size())) {
                rows.add(chartRow(entry, from, until));
            }
            tables.add(new Volume.Table(
                    columns.symbols().own().get(from) + " to "
                            + columns.symbols().own().get(until - 1),
                    head,
                    widths,
                    rows));
        }
        return tables;
    }

    private static List<List<Run>> chartRow(Entry entry, int from, int until) {
        var row = new ArrayList<List<Run>>();
        row.add(List.of(new Manuscript.Words(entry.text())));
        for (var column = from; column < until; column++) {
            var cell = column < entry.cells().size() ? entry.cells().get(column) : "-";
            row.add(List.of(new Manuscript.Words(cell)));
        }
        return row;
    }
}
