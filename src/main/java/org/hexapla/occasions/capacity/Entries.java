package org.hexapla.occasions.capacity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hexapla.kernel.ItemRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes the ledger: each change of the state in one statement with its entries. In the caller's transaction;
/// whoever changes more than one resource has locked them all before, in their order.
@Repository
class Entries {

    private final JdbcClient database;

    Entries(JdbcClient database) {
        this.database = database;
    }

    ResourceId open(ResourceKind kind, int capacity, Instant at) {
        return database.sql("""
                        with opened as (
                            insert into occasions.resource (kind, capacity) values (:kind, :capacity) returning id
                        ), noted as (
                            insert into occasions.entry (at, resource, what, capacity)
                            select :at, id, 'opened', :capacity from opened
                        )
                        select id from opened
                        """)
                .param("kind", kind.code())
                .param("capacity", capacity)
                .param("at", Timestamp.from(at))
                .query((row, _) -> new ResourceId(row.getLong("id")))
                .single();
    }

    /// Whoever else wants to change one of these waits until this transaction ends. Not the strongest lock: notes
    /// that point at the resource may be written beside it.
    void lock(Collection<ResourceId> resources) {
        database.sql("select id from occasions.resource where id = any(:ids) order by id for no key update")
                .param("ids", numbers(new TreeSet<>(resources)))
                .query(Long.class)
                .list();
    }

    /// Takes places of one resource if there are as many. The row itself is what takers wait for, and the
    /// condition is asked again of what the one before has left: so no lock is needed first.
    Optional<ClaimId> take(ItemRef holder, Claim.Places wanted, Instant at, Instant until) {
        return database.sql("""
                        with taken as (
                            update occasions.resource set taken = taken + :places
                            where id = :resource and kind = 'places' and taken + :places <= capacity returning id
                        ), made as (
                            insert into occasions.claim (holder, state, until, made)
                            select :holder, 'held', :until, :at from taken returning id
                        ), part as (
                            insert into occasions.part (claim, resource, places)
                            select made.id, taken.id, :places from made, taken
                        ), noted as (
                            insert into occasions.entry (at, resource, claim, what, places)
                            select :at, taken.id, made.id, 'held', :places from made, taken
                        )
                        select id from made
                        """)
                .param("places", wanted.places())
                .param("resource", wanted.resource().value())
                .param("holder", holder.toString())
                .param("until", Timestamp.from(until))
                .param("at", Timestamp.from(at))
                .query((row, _) -> new ClaimId(row.getLong("id")))
                .optional();
    }

    ClaimId begin(ItemRef holder, Instant at, Instant until) {
        return database.sql("""
                        insert into occasions.claim (holder, state, until, made)
                        values (:holder, 'held', :until, :at) returning id
                        """)
                .param("holder", holder.toString())
                .param("until", Timestamp.from(until))
                .param("at", Timestamp.from(at))
                .query((row, _) -> new ClaimId(row.getLong("id")))
                .single();
    }

    /// Adds a part to a claim; that it fits was looked at under the lock.
    void add(ClaimId claim, Claim part, Instant at) {
        switch (part) {
            case Claim.Places(var resource, var places) ->
                database.sql("""
                                with taken as (
                                    update occasions.resource set taken = taken + :places where id = :resource
                                ), part as (
                                    insert into occasions.part (claim, resource, places)
                                    values (:claim, :resource, :places)
                                )
                                insert into occasions.entry (at, resource, claim, what, places)
                                values (:at, :resource, :claim, 'held', :places)
                                """)
                        .param("places", places)
                        .param("resource", resource.value())
                        .param("claim", claim.value())
                        .param("at", Timestamp.from(at))
                        .update();
            case Claim.Span(var resource, var from, var until) ->
                database.sql("""
                                with part as (
                                    insert into occasions.part (claim, resource, span)
                                    values (:claim, :resource, tstzrange(:from, :until))
                                )
                                insert into occasions.entry (at, resource, claim, what, span)
                                values (:at, :resource, :claim, 'held', tstzrange(:from, :until))
                                """)
                        .param("from", Timestamp.from(from))
                        .param("until", Timestamp.from(until))
                        .param("resource", resource.value())
                        .param("claim", claim.value())
                        .param("at", Timestamp.from(at))
                        .update();
        }
    }

    /// @return whether it was held, and is confirmed now
    boolean confirm(ClaimId claim, Instant at) {
        return database.sql("""
                        with kept as (
                            update occasions.claim set state = 'confirmed', until = null
                            where id = :claim and state = 'held' returning id
                        ), served as (
                            update occasions.waiting set state = 'served' from kept
                            where waiting.claim = kept.id and waiting.state = 'offered'
                        ), noted as (
                            insert into occasions.entry (at, resource, claim, what, span)
                            select :at, part.resource, kept.id, 'confirmed', part.span
                            from kept join occasions.part on part.claim = kept.id and part.live
                        )
                        select count(*) from kept
                        """)
                        .param("claim", claim.value())
                        .param("at", Timestamp.from(at))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// What was given back because its time was over is held once more; its parts are added anew.
    void revive(ClaimId claim, Instant until) {
        database.sql(
                        "update occasions.claim set state = 'held', until = :until where id = :claim and state = 'released'")
                .param("claim", claim.value())
                .param("until", Timestamp.from(until))
                .update();
    }

    /// Gives back whatever claims have, where they still have it. Their resources are locked.
    void free(Collection<ClaimId> claims, Reason why, Instant at) {
        database.sql("""
                        with freed as (
                            update occasions.claim set state = 'released', until = null
                            where id = any(:claims) and state <> 'released' returning id
                        ), answered as (
                            update occasions.waiting set state = case :reason when 'expired' then 'lapsed' else 'left' end
                            from freed where waiting.claim = freed.id and waiting.state = 'offered'
                        )
                        select id from freed
                        """)
                .param("claims", numbersOf(claims))
                .param("reason", why.code())
                .query(Long.class)
                .list();
        freeParts(claims, why, at);
    }

    /// The parts alone: the claim goes on with others.
    void freeParts(Collection<ClaimId> claims, Reason why, Instant at) {
        database.sql("""
                        with freed as (
                            update occasions.part set live = false where claim = any(:claims) and live
                            returning claim, resource, places, span
                        ), back as (
                            update occasions.resource set taken = taken - given.places
                            from (select resource, sum(places) as places from freed group by resource) as given
                            where resource.id = given.resource and given.places > 0
                        )
                        insert into occasions.entry (at, resource, claim, what, places, span, reason)
                        select :at, resource, claim, 'released', -places, span, :reason from freed
                        """)
                .param("claims", numbersOf(claims))
                .param("reason", why.code())
                .param("at", Timestamp.from(at))
                .update();
    }

    void resize(ResourceId places, int capacity, Instant at) {
        database.sql("""
                        with old as (
                            select capacity from occasions.resource where id = :id
                        ), resized as (
                            update occasions.resource set capacity = :capacity where id = :id and kind = 'places'
                        )
                        insert into occasions.entry (at, resource, what, capacity)
                        select :at, :id, 'resized', :capacity - old.capacity from old where old.capacity <> :capacity
                        """)
                .param("id", places.value())
                .param("capacity", capacity)
                .param("at", Timestamp.from(at))
                .update();
    }

    static Long[] numbers(SortedSet<ResourceId> resources) {
        return resources.stream().map(ResourceId::value).toArray(Long[]::new);
    }

    static Long[] numbersOf(Collection<ClaimId> claims) {
        return List.copyOf(claims).stream().map(ClaimId::value).toArray(Long[]::new);
    }
}
