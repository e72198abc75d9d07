package org.hexapla.occasions.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Events;
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

    /// Who was invited by the group they belong to.
    @Transactional(readOnly = true)
    List<Invitation> of(EventCode event) {
        return database.sql("select * from occasions.invitation where event = :event order by circle, lower(name), id")
                .param("event", event.value())
                .query(Inviting::invitation)
                .list();
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
            if (!Registering.isAddress(cells[0]) || circle.isBlank()) {
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
