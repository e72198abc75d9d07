package org.hexapla.library.proceedings.sections;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.library.proceedings.Compiled;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.Organ;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.Snapshot;
import org.hexapla.library.proceedings.SortKey;

/// The list of documents by series; those of the Assembly by committee first. One symbol of a document, its primary
/// one, says both.
final class DocumentSection implements Section {

    private static final String OTHERS = "OTHER DOCUMENTS CONSIDERED BY THE MAIN COMMITTEES";

    private static final Series GENERAL = new Series("General series");

    private static final List<Series> ASSEMBLY = List.of(
            GENERAL,
            new Series("Information series", "/INF/"),
            new Series("Limited series", "/L."),
            new Series("Verbatim records", "/PV."),
            new Series("Resolutions and decisions", "/RES/", "/DEC/"),
            new Series("Summary records", "/SR."));

    private static final List<Series> COUNCIL = List.of(
            GENERAL,
            new Series("Information series", "/INF/"),
            new Series("Verbatim records", "/PV."),
            new Series("Resolutions", "/RES/"),
            new Series("Statements of the President", "/PRST/"),
            new Series("Agenda series", "/AGENDA/"));

    private static final List<Series> ECONOMIC = List.of(
            GENERAL,
            new Series("Information series", "/INF/"),
            new Series("Limited series", "/L."),
            new Series("Non-governmental organizations series", "/NGO/"),
            new Series("Resolutions and decisions", "/RES/", "/DEC/"),
            new Series("Summary records", "/SR."),
            new Series("Miscellaneous documents", "/HLS/"));

    @Override
    public SectionKind kind() {
        return SectionKind.DOCUMENTS;
    }

    @Override
    public Compiled compile(Snapshot snapshot) {
        var lines = new Lines();
        var organ = snapshot.session().organ();
        IndexedDocument.all(snapshot).forEach(document -> lines.add(entry(document, place(document, organ))));
        return lines.sorted();
    }

    private static Entry entry(IndexedDocument document, Place place) {
        var symbol = document.primary().symbol();
        return Entry.of(
                symbol,
                SortKey.of("%02d".formatted(place.headPlace()), "%02d".formatted(place.subheadPlace()))
                        .bySymbol(symbol),
                place.head(),
                place.subhead(),
                document.designators(),
                document.symbols());
    }

    private static Place place(IndexedDocument document, Organ organ) {
        var symbol = document.primary();
        var ours = document.isOfTheSession();
        return switch (organ) {
            case ASSEMBLY -> {
                var series = series(symbol, ASSEMBLY);
                var committee = Committee.ofDocument(symbol);
                yield ours
                        ? new Place(
                                committee.ordinal(), committee.printed(), ASSEMBLY.indexOf(series), series.printed())
                        : new Place(Committee.values().length, OTHERS, 0, "");
            }
            case SECURITY_COUNCIL -> ours ? of(symbol, COUNCIL) : new Place(COUNCIL.size(), "Other documents", 0, "");
            case ECONOMIC_AND_SOCIAL_COUNCIL ->
                ours
                        ? of(symbol, ECONOMIC)
                        : new Place(ECONOMIC.size() - 1, ECONOMIC.getLast().printed(), 0, "");
        };
    }

    private static Place of(Numbering symbol, List<Series> all) {
        var series = series(symbol, all);
        return new Place(all.indexOf(series), series.printed(), 0, "");
    }

    /// Of several series that a symbol names, the one that it names first.
    private static Series series(Numbering symbol, List<Series> all) {
        return all.stream()
                .flatMap(series -> series.at(symbol).stream().map(at -> new Found(series, at)))
                .min(Comparator.comparingInt(Found::at))
                .map(Found::series)
                .orElse(GENERAL);
    }

    private record Place(int headPlace, String head, int subheadPlace, String subhead) {}

    private record Found(Series series, int at) {}

    private record Series(String printed, List<String> levels) {

        Series(String printed, String... levels) {
            this(printed, List.of(levels));
        }

        Optional<Integer> at(Numbering numbering) {
            var written = numbering.symbol().toUpperCase(java.util.Locale.ROOT);
            return levels.stream()
                    .flatMap(level -> Stream.of(written.indexOf(level)))
                    .filter(at -> at >= 0)
                    .findFirst();
        }
    }
}
