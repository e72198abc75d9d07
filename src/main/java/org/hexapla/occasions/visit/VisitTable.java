package org.hexapla.occasions.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.tour.Category;
import org.hexapla.occasions.tour.Mode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps visits and visitors. In the caller's transaction, without asking who may.
@Repository
class VisitTable {

    private final JdbcClient database;

    VisitTable(JdbcClient database) {
        this.database = database;
    }

    /// Somebody who came.
    ///
    /// @param key by which they are told from others, without saying who they are
    /// @param visit the key of the visit
    /// @param country the code of three letters; empty where it is not known
    record Visitor(String key, String visit, Category audience, String country, Language language) {}

    /// Adds those that are not there yet.
    void addVisits(Collection<Visit> visits) {
        var rows = List.copyOf(visits);
        database.sql("""
                        insert into occasions.visit (key, station, day, mode, kind, language)
                        select * from unnest(:keys::text[], :stations::text[], :days::date[], :modes::text[],
                            :kinds::text[], :languages::text[])
                        on conflict do nothing
                        """)
                .param("keys", texts(rows.stream().map(Visit::key).toList()))
                .param("stations", texts(rows.stream().map(Visit::station).toList()))
                .param(
                        "days",
                        texts(rows.stream().map(visit -> visit.day().toString()).toList()))
                .param(
                        "modes",
                        texts(rows.stream().map(visit -> visit.mode().code()).toList()))
                .param(
                        "kinds",
                        texts(rows.stream().map(visit -> visit.kind().code()).toList()))
                .param(
                        "languages",
                        texts(rows.stream().map(visit -> visit.language().tag()).toList()))
                .update();
    }

    /// @return how many were not there yet
    int addVisitors(List<Visitor> visitors) {
        return database.sql("""
                        insert into occasions.visitor (key, visit, audience, country, language)
                        select visitor.key, visit.id, visitor.audience, visitor.country, visitor.language
                        from unnest(:keys::text[], :visits::text[], :audiences::text[], :countries::text[],
                            :languages::text[]) as visitor (key, visit, audience, country, language)
                        join occasions.visit on visit.key = visitor.visit
                        on conflict do nothing
                        """)
                .param("keys", texts(visitors.stream().map(Visitor::key).toList()))
                .param("visits", texts(visitors.stream().map(Visitor::visit).toList()))
                .param(
                        "audiences",
                        texts(visitors.stream()
                                .map(visitor -> visitor.audience().code())
                                .toList()))
                .param(
                        "countries",
                        texts(visitors.stream().map(Visitor::country).toList()))
                .param(
                        "languages",
                        texts(visitors.stream()
                                .map(visitor -> visitor.language().tag())
                                .toList()))
                .update();
    }

    /// @return whether nobody came in on the ticket before
    boolean admit(long ticket, Visitor visitor) {
        return database.sql("""
                        insert into occasions.visitor (key, visit, audience, country, language, ticket)
                        select :key, visit.id, :audience, :country, :language, :ticket
                        from occasions.visit where visit.key = :visit
                        on conflict do nothing
                        """)
                        .param("key", visitor.key())
                        .param("visit", visitor.visit())
                        .param("audience", visitor.audience().code())
                        .param("country", visitor.country())
                        .param("language", visitor.language().tag())
                        .param("ticket", ticket)
                        .update()
                > 0;
    }

    Optional<Visit> find(long id) {
        return database.sql("select * from occasions.visit where id = :id")
                .param("id", id)
                .query((row, _) -> new Visit(
                        row.getString("key"),
                        row.getString("station"),
                        row.getObject("day", LocalDate.class),
                        Mode.parse(row.getString("mode")).orElseThrow(),
                        Visit.Kind.parse(row.getString("kind")).orElseThrow(),
                        new Language(row.getString("language"))))
                .optional();
    }

    /// How many visitors there were by something that is known of each, without those by protocol, the most first.
    Map<String, Long> visitors(String station, LocalDate first, LocalDate last, By by) {
        var counted = new java.util.LinkedHashMap<String, Long>();
        var what = switch (by) {
            case COUNTRY -> "country";
            case LANGUAGE -> "visitor.language";
            case AUDIENCE -> "audience";
            case MODE -> "mode";
            case KIND -> "kind";
        };
        database.sql("select " + what + """
                         as what, count(*) as many
                        from occasions.visitor join occasions.visit on visit.id = visitor.visit
                        where station = :station and day between :first and :last and kind <> 'protocol'
                        group by 1 order by 2 desc, 1
                        """)
                .param("station", station)
                .param("first", first)
                .param("last", last)
                .query((row, _) -> counted.put(row.getString("what"), row.getLong("many")))
                .list();
        return counted;
    }

    enum By {
        COUNTRY,
        LANGUAGE,
        AUDIENCE,
        MODE,
        KIND
    }

    /// How many did not come although they had a ticket, by something that is known of them.
    Map<String, Long> noShows(String station, LocalDate first, LocalDate last, By by) {
        var counted = new TreeMap<String, Long>();
        var what = switch (by) {
            case COUNTRY -> "coalesce(country, '')";
            case LANGUAGE -> "language";
            case AUDIENCE -> "audience";
            case MODE -> "facets ->> 'mode'";
            case KIND -> "kind";
        };
        database.sql("select " + what + """
                         as what, count(*) as many from occasions.fact_no_shows
                        where site = :station and day between :first and :last group by 1
                        """)
                .param("station", station)
                .param("first", first)
                .param("last", last)
                .query((row, _) -> counted.put(row.getString("what"), row.getLong("many")))
                .list();
        return counted;
    }

    /// How many came in on a ticket.
    long onTickets(String station, LocalDate first, LocalDate last) {
        return database.sql("""
                        select count(*) from occasions.visitor join occasions.visit on visit.id = visitor.visit
                        where station = :station and day between :first and :last and ticket is not null
                        """)
                .param("station", station)
                .param("first", first)
                .param("last", last)
                .query(Long.class)
                .single();
    }

    /// How many visits there were of each kind.
    Map<Visit.Kind, Long> visits(String station, LocalDate first, LocalDate last) {
        var counted = new TreeMap<Visit.Kind, Long>();
        database.sql("""
                        select kind, count(*) as many from occasions.visit
                        where station = :station and day between :first and :last group by kind
                        """)
                .param("station", station)
                .param("first", first)
                .param("last", last)
                .query((row, _) ->
                        counted.put(Visit.Kind.parse(row.getString("kind")).orElseThrow(), row.getLong("many")))
                .list();
        return counted;
    }

    Map<Category, Long> of(long visit) {
        var counted = new TreeMap<Category, Long>();
        database.sql("select audience, count(*) as many from occasions.visitor where visit = :visit group by audience")
                .param("visit", visit)
                .query((row, _) ->
                        counted.put(Category.parse(row.getString("audience")).orElseThrow(), row.getLong("many")))
                .list();
        return counted;
    }

    private static String[] texts(List<String> words) {
        return words.toArray(String[]::new);
    }
}
