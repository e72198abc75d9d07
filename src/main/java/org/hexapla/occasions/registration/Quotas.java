package org.hexapla.occasions.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.ResourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many of an organisation may come to an event. A quota is a resource of the ledger like the places themselves, so
/// that neither is ever given away twice. In the caller's transaction, without asking who may.
@Component
class Quotas {

    private final JdbcClient database;
    private final Ledger ledger;

    Quotas(JdbcClient database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /// @param focalMail of whoever agrees to the organisation's people
    public record Quota(
            long id,
            EventCode event,
            String organisation,
            int places,
            ResourceId resource,
            String focalMail,
            Language focalLanguage) {}

    List<Quota> of(EventCode event) {
        return database.sql("select * from occasions.event_quota where event = :event order by lower(organisation)")
                .param("event", event.value())
                .query(Quotas::quota)
                .list();
    }

    Optional<Quota> of(EventCode event, String organisation) {
        return database.sql("""
                        select * from occasions.event_quota
                        where event = :event and lower(organisation) = lower(:organisation)
                        """)
                .param("event", event.value())
                .param("organisation", organisation)
                .query(Quotas::quota)
                .optional();
    }

    Optional<Quota> find(long id) {
        return database.sql("select * from occasions.event_quota where id = :id")
                .param("id", id)
                .query(Quotas::quota)
                .optional();
    }

    int left(Quota quota) {
        return left(List.of(quota)).getOrDefault(quota.resource(), 0);
    }

    /// By their resources.
    Map<ResourceId, Integer> left(List<Quota> quotas) {
        var standing = ledger.standing(quotas.stream().map(Quota::resource).toList());
        return standing.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().left()));
    }

    /// Sets a quota, a new one or in the place of the organisation's other.
    void set(EventCode event, String organisation, int places, String focalMail, Language focalLanguage) {
        var known = of(event, organisation);
        known.ifPresent(quota -> ledger.resize(quota.resource(), places));
        var resource = known.map(Quota::resource).orElseGet(() -> ledger.open(places));
        database.sql("""
                        insert into occasions.event_quota
                            (event, organisation, places, resource, focal_mail, focal_language)
                        values (:event, :organisation, :places, :resource, :mail, :language)
                        on conflict (event, lower(organisation)) do update set places = excluded.places,
                            focal_mail = excluded.focal_mail, focal_language = excluded.focal_language
                        """)
                .param("event", event.value())
                .param("organisation", organisation)
                .param("places", places)
                .param("resource", resource.value())
                .param("mail", focalMail)
                .param("language", focalLanguage.tag())
                .update();
    }

    /// Whoever agreed to the people of what is long over is written to no more.
    void forget(Instant overBefore) {
        database.sql("""
                        update occasions.event_quota set focal_mail = ''
                        where focal_mail <> '' and event in (select code from occasions.event where ends < :before)
                        """).param("before", Timestamp.from(overBefore)).update();
    }

    private static Quota quota(ResultSet row, int number) throws SQLException {
        return new Quota(
                row.getLong("id"),
                new EventCode(row.getString("event")),
                row.getString("organisation"),
                row.getInt("places"),
                new ResourceId(row.getLong("resource")),
                row.getString("focal_mail"),
                new Language(row.getString("focal_language")));
    }
}
