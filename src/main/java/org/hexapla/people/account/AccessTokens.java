package org.hexapla.people.account;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Personal access tokens: what a person's programs show in place of the person. Only their hashes are kept.
@Repository
public class AccessTokens {

    public static final String PREFIX = "hexapla_";

    private final JdbcClient database;
    private final Clock clock;

    AccessTokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A new token that works to the end of a day; its words are told here and never again.
    public String issue(PersonId person, String name, LocalDate lastDay) {
        var secret = PREFIX + Secrets.fresh();
        database.sql("""
                        insert into people.access_token (id, account, name, hash, created_at, expires_at)
                        values (:id, :account, :name, :hash, :now, :expires)
                        """)
                .param("id", UUID.randomUUID())
                .param("account", person.value())
                .param("name", name)
                .param("hash", Secrets.hash(secret))
                .param("now", now())
                .param("expires", lastDay.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    /// Whose token it is. Its use is noted once an hour at most, for a program may come often.
    public Optional<PersonId> whose(String secret) {
        database.sql("""
                        update people.access_token set last_used_at = :now
                        where hash = :hash and (last_used_at is null or last_used_at < :hour)
                        """)
                .param("now", now())
                .param("hash", Secrets.hash(secret))
                .param("hour", now().minusHours(1))
                .update();
        return database.sql("select account from people.access_token where hash = :hash and expires_at > :now")
                .param("hash", Secrets.hash(secret))
                .param("now", now())
                .query((row, _) -> new PersonId(row.getObject("account", UUID.class)))
                .optional();
    }

    public List<AccessToken> of(PersonId person) {
        return database.sql("""
                        select id, name, created_at, expires_at, last_used_at from people.access_token
                        where account = :account order by created_at desc
                        """)
                .param("account", person.value())
                .query((row, _) -> new AccessToken(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("last_used_at", OffsetDateTime.class))))
                .list();
    }

    /// Takes a token away.
    ///
    /// @return whether the person had it
    public boolean revoke(PersonId person, UUID token) {
        return database.sql("delete from people.access_token where account = :account and id = :id")
                        .param("account", person.value())
                        .param("id", token)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /// A token as its owner sees it in a list.
    public record AccessToken(
            UUID id,
            String name,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt) {}
}
