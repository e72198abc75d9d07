package org.hexapla.campaigns.posting;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.partners.Secrets;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The private addresses under which the staff has the posting calendar on devices that cannot sign in. Only their
/// hashes are kept; each opens as long as its owner is of the staff.
@Component
@Transactional
class PostingAddresses {

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    PostingAddresses(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /// A new one for the acting person, in the place of any other.
    String renew() {
        var person = people.requireStaff(Campaigning.DEPARTMENT).id();
        var secret = Secrets.fresh();
        database.sql("""
                        insert into campaigns.posting_address (person, hash, at) values (:person, :hash, :at)
                        on conflict (person) do update set hash = excluded.hash, at = excluded.at
                        """)
                .param("person", person.value())
                .param("hash", Secrets.hash(secret))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return secret;
    }

    @Transactional(readOnly = true)
    Optional<PersonId> owner(String secret) {
        return database.sql("select person from campaigns.posting_address where hash = :hash")
                .param("hash", Secrets.hash(secret))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .optional()
                .filter(person -> people.staff(Campaigning.DEPARTMENT).stream()
                        .anyMatch(staff -> staff.id().equals(person)));
    }
}
