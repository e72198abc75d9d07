package org.hexapla.library.eresources.access;

import java.sql.Timestamp;
import java.time.Instant;
import org.hexapla.library.eresources.licences.LicenceId;
import org.hexapla.library.eresources.licences.Licences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The seats of licences that let in so many readers at a time.
///
/// A seat is a row with the moment at which it comes free by itself, so that nobody has to come back for it to
/// be free: neither a reader who went away nor a program that was killed. Who asks first holds the licence's
/// row until the end of the transaction; so two who see the last free seat are one after the other.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Seats {

    private final JdbcClient database;
    private final Licences licences;

    Seats(JdbcClient database, Licences licences) {
        this.database = database;
        this.licences = licences;
    }

    sealed interface Seat {

        record Taken(Instant until) implements Seat {}

        /// @param free when the next one comes free at the latest
        record NoneFree(Instant free) implements Seat {}
    }

    /// Takes a seat, or keeps the one that the person has for longer.
    Seat take(LicenceId licence, long seats, String person, Instant now, Instant until) {
        licences.hold(licence);
        database.sql("delete from library.eresource_seat where licence = :licence and until <= :now")
                .param("licence", licence.value())
                .param("now", Timestamp.from(now))
                .update();
        var others = database.sql("""
                        select until from library.eresource_seat where licence = :licence and person <> :person
                        order by until
                        """)
                .param("licence", licence.value())
                .param("person", person)
                .query((row, _) -> row.getTimestamp("until").toInstant())
                .list();
        if (others.size() >= seats) {
            return new Seat.NoneFree(others.isEmpty() ? until : others.get((int) (others.size() - seats)));
        }
        database.sql("""
                        insert into library.eresource_seat (licence, person, until) values (:licence, :person, :until)
                        on conflict (licence, person) do update set until = excluded.until
                        """)
                .param("licence", licence.value())
                .param("person", person)
                .param("until", Timestamp.from(until))
                .update();
        return new Seat.Taken(until);
    }

    void leave(LicenceId licence, String person) {
        database.sql("delete from library.eresource_seat where licence = :licence and person = :person")
                .param("licence", licence.value())
                .param("person", person)
                .update();
    }

    long taken(LicenceId licence, Instant now) {
        return database.sql("select count(*) from library.eresource_seat where licence = :licence and until > :now")
                .param("licence", licence.value())
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    boolean has(LicenceId licence, String person, Instant now) {
        return database.sql("""
                        select exists (select 1 from library.eresource_seat
                                       where licence = :licence and person = :person and until > :now)
                        """)
                .param("licence", licence.value())
                .param("person", person)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }
}
