package org.hexapla.library.machines.sru;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The terms of an index in their order, from a place on: symbols, bodies, sessions, years and subjects. Titles have no
/// terms of their own.
@Component
class ScanTerms {

    private final JdbcClient database;
    private final Thesaurus thesaurus;

    ScanTerms(JdbcClient database, Thesaurus thesaurus) {
        this.database = database;
        this.thesaurus = thesaurus;
    }

    /// Terms around a place.
    ///
    /// @param before those before the place, the nearest last
    /// @param from those at it and after
    record Window(List<String> before, List<String> from) {}

    static boolean has(String index) {
        return List.of("symbol", "body", "session", "year", "subject").contains(index);
    }

    /// @param before how many are wanted before the place at which the term stands or would stand
    /// @param from how many from there on
    Window around(String index, String term, int before, int from, Language reader) {
        return switch (index) {
            case "symbol" -> symbols(term, before, from);
            case "body" -> within(bodies(), term, before, from, Comparator.<String>naturalOrder());
            case "session" -> within(sessions(), term, before, from, Comparator.<String>naturalOrder());
            case "year" -> within(years(), term, before, from, Comparator.<String>naturalOrder());
            case "subject" -> within(subjects(reader), term, before, from, reader.order());
            default -> throw new SruRefusal(16, index);
        };
    }

    private Window symbols(String term, int before, int from) {
        var place = Symbol.parse(term).map(Symbol::sortKey).orElse("");
        var after = symbols("sort_key >= :place order by sort_key", place, from);
        var ahead = new ArrayList<>(symbols("sort_key < :place order by sort_key desc", place, before));
        return new Window(List.copyOf(ahead.reversed()), after);
    }

    private List<String> symbols(String condition, String place, int most) {
        return database.sql("select display from library.document_symbol where not is_twin and " + condition
                        + " limit :most")
                .param("place", place)
                .param("most", most)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static Window within(
            List<String> known, String term, int before, int from, Comparator<? super String> order) {
        var sorted = known.stream().sorted(order).toList();
        var place = 0;
        while (place < sorted.size() && order.compare(sorted.get(place), term) < 0) {
            place++;
        }
        return new Window(
                sorted.subList(Math.max(0, place - before), place),
                sorted.subList(place, Math.min(sorted.size(), place + from)));
    }

    /// Each is found by leaping from one to the next in an index.
    private List<String> leaping(String table, String column) {
        return database.sql("""
                        with recursive known as (
                            (select %2$s as value from library.%1$s where %2$s > '' order by %2$s limit 1)
                            union all
                            select (select %2$s from library.%1$s where %2$s > known.value order by %2$s limit 1)
                            from known where known.value is not null)
                        select value from known where value is not null
                        """.formatted(table, column))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> bodies() {
        return Stream.of(
                        leaping("document_origin", "body"),
                        distinct("select distinct body from library.roll_call"),
                        distinct("select distinct body from library.speech"))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<String> sessions() {
        return distinct("""
                select session from library.document_origin group by session
                union select session from library.roll_call
                union select session from library.speech
                """);
    }

    private List<String> years() {
        return distinct("""
                select extract(year from date)::int::text from library.document where date is not null
                union select extract(year from date)::int::text from library.roll_call
                union select extract(year from date)::int::text from library.speech
                """);
    }

    private List<String> subjects(Language reader) {
        var ids = leaping("document_subject", "concept").stream()
                .map(ConceptId::new)
                .toList();
        return thesaurus.find(ids).values().stream()
                .flatMap(concept -> Optional.of(concept.label().words(reader)).stream())
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }

    private List<String> distinct(String sql) {
        return database.sql(sql).query((row, _) -> row.getString(1)).list().stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
