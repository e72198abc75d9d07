package org.hexapla.newsroom.planning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The private addresses under which people have the calendar on their own devices, which cannot sign in.
@Component
@Transactional
class CalendarAddresses {

    private static final int LENGTH = 24;

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarAddresses(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A new address for a person, in the place of any other.
    String renew(PersonId person) {
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("""
                        insert into newsroom.calendar_address (hash, person, at) values (:hash, :person, :at)
                        on conflict (person) do update set hash = excluded.hash, at = excluded.at
                        """)
                .param("hash", hash(token))
                .param("person", person.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    @Transactional(readOnly = true)
    Optional<PersonId> owner(String token) {
        return database.sql("select person from newsroom.calendar_address where hash = :hash")
                .param("hash", hash(token))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .optional();
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
