package org.hexapla.newsroom.distribution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.people.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// What media organisations follow. A program pulls from an address with a secret in it, of which only the hash
/// is kept: it is shown once.
@Component
@Transactional
class Subscriptions {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET = 24;

    private static final String SELECT = """
            select s.id, s.organisation, s.theme, s.type, s.language, s.form, s.hash, s.since
            from newsroom.subscription s join newsroom.organisation o on o.id = s.organisation
            where s.ended is null and o.state = 'admitted'
            """;

    private final JdbcClient database;
    private final Audit audit;
    private final Clock clock;

    Subscriptions(JdbcClient database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /// A program will come for what is new.
    ///
    /// @return the secret of its address, told only here
    String toBePulled(MediaOrganisation organisation, Subscription.Wish wish) {
        var bytes = new byte[SECRET];
        RANDOM.nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        add(organisation, wish, hash(secret));
        return secret;
    }

    /// The contact is told by mail of what is new.
    void byMail(MediaOrganisation organisation, Subscription.Wish wish) {
        add(organisation, wish, null);
    }

    private void add(MediaOrganisation organisation, Subscription.Wish wish, @Nullable String hash) {
        database.sql("""
                        insert into newsroom.subscription (organisation, theme, type, language, form, hash, since)
                        values (:organisation, :theme, :type, :language, :form, :hash, :now)
                        """)
                .param("organisation", organisation.id())
                .param("theme", wish.theme())
                .param("type", wish.type())
                .param("language", wish.language().tag())
                .param("form", wish.form().code())
                .param("hash", hash)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record(organisation.item(), "subscribed", "", JsonMapper.shared().writeValueAsString(wish));
    }

    /// Ends one, if it is that organisation's.
    void end(MediaOrganisation organisation, long id) {
        var ended = database.sql("""
                        update newsroom.subscription set ended = :now
                        where id = :id and organisation = :organisation and ended is null
                        """)
                .param("id", id)
                .param("organisation", organisation.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (ended > 0) {
            audit.record(organisation.item(), "unsubscribed", String.valueOf(id), "");
        }
    }

    @Transactional(readOnly = true)
    List<Subscription> of(MediaOrganisation organisation) {
        return database.sql(SELECT + " and s.organisation = :organisation order by s.id")
                .param("organisation", organisation.id())
                .query(Subscriptions::subscription)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Subscription> bySecret(String secret) {
        return database.sql(SELECT + " and s.hash = :hash")
                .param("hash", hash(secret))
                .query(Subscriptions::subscription)
                .optional();
    }

    @Transactional(readOnly = true)
    List<Subscription> allByMail() {
        return database.sql(SELECT + " and s.hash is null order by s.id")
                .query(Subscriptions::subscription)
                .list();
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        return new Subscription(
                row.getLong("id"),
                row.getLong("organisation"),
                new Subscription.Wish(
                        row.getString("theme"),
                        row.getString("type"),
                        new Language(row.getString("language")),
                        ItemForm.parse(row.getString("form")).orElseThrow()),
                row.getString("hash") == null,
                row.getTimestamp("since").toInstant());
    }
}
