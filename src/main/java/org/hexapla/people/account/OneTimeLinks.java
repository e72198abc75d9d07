package org.hexapla.people.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Secrets in the links of mails. Each lets in once, until it expires; only its hash is kept.
@Repository
public class OneTimeLinks {

    private final JdbcClient database;
    private final Clock clock;

    OneTimeLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A new secret; an earlier one for the same purpose is worth nothing any more.
    @Transactional
    public String issue(PersonId person, Purpose purpose) {
        withdraw(person, purpose);
        var secret = Secrets.fresh();
        database.sql("""
                        insert into people.one_time_link (hash, account, purpose, expires_at)
                        values (:hash, :account, :purpose, :expires)
                        """)
                .param("hash", Secrets.hash(secret))
                .param("account", person.value())
                .param("purpose", purpose.name())
                .param("expires", now().plus(purpose.lasts))
                .update();
        return secret;
    }

    public Optional<PersonId> whose(String secret, Purpose purpose) {
        return database.sql("""
                        select account from people.one_time_link
                        where hash = :hash and purpose = :purpose and expires_at > :now
                        """)
                .param("hash", Secrets.hash(secret))
                .param("purpose", purpose.name())
                .param("now", now())
                .query((row, _) -> new PersonId(row.getObject("account", UUID.class)))
                .optional();
    }

    /// Uses a secret up. Two who try at once: one gets it.
    public Optional<PersonId> use(String secret, Purpose purpose) {
        return database.sql("""
                        delete from people.one_time_link
                        where hash = :hash and purpose = :purpose and expires_at > :now
                        returning account
                        """)
                .param("hash", Secrets.hash(secret))
                .param("purpose", purpose.name())
                .param("now", now())
                .query((row, _) -> new PersonId(row.getObject("account", UUID.class)))
                .optional();
    }

    public void withdraw(PersonId person, Purpose purpose) {
        database.sql("delete from people.one_time_link where account = :account and purpose = :purpose")
                .param("account", person.value())
                .param("purpose", purpose.name())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /// What a link is for, and how long it lasts.
    public enum Purpose {
        RESET(Duration.ofHours(1)),
        INVITATION(Duration.ofDays(7));

        private final Duration lasts;

        Purpose(Duration lasts) {
            this.lasts = lasts;
        }
    }
}
