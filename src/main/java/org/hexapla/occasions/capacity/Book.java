package org.hexapla.occasions.capacity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexapla.kernel.ItemRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the ledger.
@Repository
class Book {

    private final JdbcClient database;

    Book(JdbcClient database) {
        this.database = database;
    }

    /// What was held and not confirmed in time counts as free, unless there is a line, which is asked first.
    Map<ResourceId, Standing> standing(Collection<ResourceId> places, Instant now) {
        var standing = new TreeMap<ResourceId, Standing>();
        database.sql("""
                        with expired as (
                            select part.resource, sum(part.places) as places
                            from occasions.claim join occasions.part on part.claim = claim.id and part.live
                            where claim.state = 'held' and claim.until <= :now and part.resource = any(:ids)
                            group by part.resource
                        ), line as (
                            select resource, sum(people) as people from occasions.waiting
                            where state = 'waiting' and resource = any(:ids) group by resource
                        )
                        select resource.id, capacity, taken, coalesce(expired.places, 0) as expired,
                            coalesce(line.people, 0) as waiting
                        from occasions.resource
                        left join expired on expired.resource = resource.id
                        left join line on line.resource = resource.id
                        where resource.id = any(:ids)
                        """)
                .param("ids", Entries.numbers(new TreeSet<>(places)))
                .param("now", Timestamp.from(now))
                .query((row, _) -> {
                    var waiting = row.getInt("waiting");
                    var taken = row.getInt("taken") - (waiting == 0 ? row.getInt("expired") : 0);
                    return standing.put(
                            new ResourceId(row.getLong("id")), new Standing(row.getInt("capacity"), taken, waiting));
                })
                .list();
        return standing;
    }

    /// As it stands to whoever holds the lock: nothing is left out.
    int left(ResourceId places) {
        return database.sql("select greatest(0, capacity - taken) from occasions.resource where id = :id")
                .param("id", places.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /// What others have of a calendar within a span, the first first.
    List<Ledger.Taken> calendar(ResourceId calendar, Instant from, Instant until) {
        return database.sql("""
                        select part.claim, claim.holder, lower(part.span) as starts, upper(part.span) as ends
                        from occasions.part join occasions.claim on claim.id = part.claim
                        where part.live and part.resource = :id and part.span is not null
                            and int8range(part.resource, part.resource, '[]') && int8range(:id, :id, '[]')
                            and part.span && tstzrange(:from, :until)
                        order by lower(part.span)
                        """)
                .param("id", calendar.value())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(Book::taken)
                .list();
    }

    Map<ResourceId, List<Ledger.Taken>> calendars(Collection<ResourceId> calendars, Instant from, Instant until) {
        var taken = new TreeMap<ResourceId, List<Ledger.Taken>>();
        database.sql("""
                        select part.resource, part.claim, claim.holder, lower(part.span) as starts,
                            upper(part.span) as ends
                        from occasions.part join occasions.claim on claim.id = part.claim
                        where part.live and part.resource = any(:ids) and part.span && tstzrange(:from, :until)
                        order by lower(part.span)
                        """)
                .param("ids", Entries.numbers(new TreeSet<>(calendars)))
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query((row, number) -> taken.computeIfAbsent(
                                new ResourceId(row.getLong("resource")), _ -> new ArrayList<>())
                        .add(taken(row, number)))
                .list();
        return taken;
    }

    private static Ledger.Taken taken(ResultSet row, int number) throws SQLException {
        return new Ledger.Taken(
                new ClaimId(row.getLong("claim")),
                ItemRef.parse(row.getString("holder")),
                row.getTimestamp("starts").toInstant(),
                row.getTimestamp("ends").toInstant());
    }

    List<ResourceId> free(Collection<ResourceId> calendars, Instant from, Instant until) {
        return database.sql("""
                        select id from occasions.resource
                        where id = any(:ids) and kind <> 'places' and not exists (
                            select 1 from occasions.part where part.live and part.resource = resource.id
                                and part.span && tstzrange(:from, :until))
                        order by id
                        """)
                .param("ids", Entries.numbers(new TreeSet<>(calendars)))
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query((row, _) -> new ResourceId(row.getLong("id")))
                .list();
    }

    List<Claim> parts(ClaimId claim) {
        return database.sql("""
                        select resource, places, lower(span) as starts, upper(span) as ends from occasions.part
                        where claim = :claim and live order by resource
                        """).param("claim", claim.value()).query(Book::part).list();
    }

    /// What a claim lost because its time was over; nothing where it was given back for another reason.
    List<Claim> lost(ClaimId claim) {
        return database.sql("""
                        select entry.resource, -entry.places as places, lower(entry.span) as starts,
                            upper(entry.span) as ends
                        from occasions.entry join occasions.claim on claim.id = entry.claim
                        where claim.id = :claim and claim.state = 'released'
                            and entry.what = 'released' and entry.reason = 'expired'
                            and entry.at = (select max(last.at) from occasions.entry as last
                                where last.claim = :claim and last.resource = entry.resource)
                        order by entry.resource
                        """).param("claim", claim.value()).query(Book::part).list();
    }

    /// How a claim stands; nothing where there is none of that number.
    Optional<Kept> find(ClaimId claim) {
        return database.sql("select holder, state, until from occasions.claim where id = :claim")
                .param("claim", claim.value())
                .query((row, _) -> new Kept(
                        ItemRef.parse(row.getString("holder")),
                        row.getString("state"),
                        Optional.ofNullable(row.getTimestamp("until")).map(Timestamp::toInstant)))
                .optional();
    }

    record Kept(ItemRef holder, String state, Optional<Instant> until) {}

    /// Claims whose time is over, with everything that they have.
    List<Overdue> overdue(Instant now, int most) {
        return database.sql("""
                        select claim.id, claim.holder, array_agg(distinct part.resource) as resources
                        from occasions.claim join occasions.part on part.claim = claim.id and part.live
                        where claim.state = 'held' and claim.until <= :now
                        group by claim.id order by claim.id limit :most
                        """)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(Book::overdue)
                .list();
    }

    /// Those of them that are in the way of somebody who wants these resources.
    List<Overdue> overdue(Instant now, Collection<ResourceId> wanted) {
        return database.sql("""
                        select claim.id, claim.holder, array_agg(distinct part.resource) as resources
                        from occasions.claim join occasions.part on part.claim = claim.id and part.live
                        where claim.state = 'held' and claim.until <= :now
                        group by claim.id having array_agg(part.resource) && :ids::bigint[] order by claim.id
                        """)
                .param("now", Timestamp.from(now))
                .param("ids", Entries.numbers(new TreeSet<>(wanted)))
                .query(Book::overdue)
                .list();
    }

    /// @param resources all that it has parts of
    record Overdue(ClaimId claim, ItemRef holder, List<ResourceId> resources) {}

    /// Of these claims those whose time is over still, kept from anybody who wants to confirm one of them until
    /// this transaction ends; one that somebody is confirming just now is left out.
    List<ClaimId> stillOverdue(Collection<ClaimId> claims, Instant now) {
        return database.sql("""
                        select id from occasions.claim where id = any(:ids) and state = 'held' and until <= :now
                        order by id for no key update skip locked
                        """)
                .param("ids", Entries.numbersOf(claims))
                .param("now", Timestamp.from(now))
                .query((row, _) -> new ClaimId(row.getLong("id")))
                .list();
    }

    private static Overdue overdue(ResultSet row, int number) throws SQLException {
        var resources = List.of((Long[]) row.getArray("resources").getArray()).stream()
                .map(ResourceId::new)
                .toList();
        return new Overdue(new ClaimId(row.getLong("id")), ItemRef.parse(row.getString("holder")), resources);
    }

    private static Claim part(ResultSet row, int number) throws SQLException {
        var resource = new ResourceId(row.getLong("resource"));
        var starts = row.getTimestamp("starts");
        return starts == null
                ? new Claim.Places(resource, row.getInt("places"))
                : new Claim.Span(
                        resource, starts.toInstant(), row.getTimestamp("ends").toInstant());
    }
}
