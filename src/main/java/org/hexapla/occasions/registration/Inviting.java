package org.hexapla.occasions.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Events;
import org.hexapla.occasions.headcount.OwnAddresses;
import org.hexapla.people.Circular;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks people to come, by groups.
@Component
@Transactional
class Inviting {

    private final JdbcClient database;
    private final OwnAddresses addresses;
    private final Letters letters;
    private final Events events;
    private final People people;
    private final Clock clock;

    Inviting(JdbcClient database, OwnAddresses addresses, Letters letters, Events events, People people, Clock clock) {
        this.database = database;
        this.addresses = addresses;
        this.letters = letters;
        this.events = events;
        this.people = people;
        this.clock = clock;
    }

    /// @param circle the group, in the house's own words
    record Invitation(long id, EventCode event, String circle, String name, String mail, Language language) {}

    /// How many were invited of each group.
    @Transactional(readOnly = true)
    Map<String, Long> counts(EventCode event) {
        var counts = new TreeMap<String, Long>();
        database.sql("""
                        select circle, count(*) as people from occasions.invitation where event = :event group by circle
                        """).param("event", event.value()).query(row -> {
            counts.put(row.getString("circle"), row.getLong("people"));
        });
        return counts;
    }

    /// The invitation of an address that came from outside.
    @Transactional(readOnly = true)
    Optional<Invitation> find(EventCode event, String written) {
        return addresses
                .read(OwnAddresses.Opens.INVITATION, written)
                .flatMap(id -> database.sql("select * from occasions.invitation where id = :id and event = :event")
                        .param("id", id)
                        .param("event", event.value())
                        .query(Inviting::invitation)
                        .optional());
    }

    /// Invites those who are not yet: one a line, `mail`, `name`, `language`, with commas or tabs between.
    ///
    /// @return how many letters went out
    int invite(EventCode code, String circle, String lines, Language otherwise) {
        people.requireStaff("occasions");
        var event = events.open(code);
        var sent = 0;
        for (var line : lines.lines().filter(words -> !words.isBlank()).toList()) {
            var cells = line.strip().split("\\s*[,;\\t]\\s*");
            if (!Circular.isAddress(cells[0]) || circle.isBlank()) {
                throw RegistrationRefused.lines();
            }
            var language = Language.parse(cells.length > 2 ? cells[2] : "").orElse(otherwise);
            var id = database.sql("""
                            insert into occasions.invitation (event, circle, name, mail, language, sent)
                            values (:event, :circle, :name, :mail, :language, :at) on conflict do nothing returning id
                            """)
                    .param("event", code.value())
                    .param("circle", circle.strip())
                    .param("name", cells.length > 1 ? cells[1] : "")
                    .param("mail", cells[0])
                    .param("language", language.tag())
                    .param("at", Timestamp.from(clock.instant()))
                    .query(Long.class)
                    .optional();
            if (id.isPresent()) {
                letters.invite(id.get(), cells[0], language, event);
                sent++;
            }
        }
        return sent;
    }

    /// Of whom was asked to what is long over, only the group stays.
    void forget(Instant overBefore) {
        database.sql("""
                        update occasions.invitation set name = '', mail = ''
                        where mail <> '' and event in (select code from occasions.event where ends < :before)
                        """).param("before", Timestamp.from(overBefore)).update();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getLong("id"),
                new EventCode(row.getString("event")),
                row.getString("circle"),
                row.getString("name"),
                row.getString("mail"),
                new Language(row.getString("language")));
    }
}
