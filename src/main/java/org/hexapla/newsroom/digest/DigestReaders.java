package org.hexapla.newsroom.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ChannelCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Everybody who asked for letters. Nobody gets one before the owner of the address has said yes from there.
@Repository
@Transactional
class DigestReaders {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET = 24;
    private static final Duration PATIENCE = Duration.ofDays(7);
    private static final String COLUMNS =
            "select id, address, languages, rhythm, channels, themes, leave, confirmed from newsroom.digest_reader ";

    private final JdbcClient database;
    private final Clock clock;

    DigestReaders(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Notes the wish of an address that nobody has confirmed yet. One that has letters already keeps them as they
    /// are until its owner confirms the new wish.
    ///
    /// @return the secret for the letter that asks its owner; nothing if one was sent a moment ago
    Optional<String> ask(String address, DigestReader.Wish wish) {
        var isAskedAlready = database.sql("""
                        select count(*) from newsroom.digest_reader
                        where lower(address) = lower(:address) and confirmed is null and asked > :then
                        """)
                        .param("address", address)
                        .param("then", Timestamp.from(clock.instant().minus(Duration.ofMinutes(10))))
                        .query(Integer.class)
                        .single()
                > 0;
        if (isAskedAlready) {
            return Optional.empty();
        }
        var secret = fresh();
        // Ended until it is confirmed, so that it stands beside the one that has letters.
        insert(address, wish)
                .param("confirm", hash(secret))
                .param("confirmed", null, java.sql.Types.TIMESTAMP)
                .param("asked", Timestamp.from(clock.instant()))
                .param("next", Timestamp.from(clock.instant()))
                .param("ended", Timestamp.from(clock.instant()))
                .update();
        return Optional.of(secret);
    }

    /// Takes in somebody who agreed elsewhere.
    ///
    /// @param first when the first letter is due
    /// @return whether the address had no letters yet
    boolean take(String address, DigestReader.Wish wish, Instant agreed, Instant first) {
        return insert(address, wish)
                        .param("confirm", null, java.sql.Types.VARCHAR)
                        .param("confirmed", Timestamp.from(agreed))
                        .param("asked", Timestamp.from(agreed))
                        .param("next", Timestamp.from(first))
                        .param("ended", null, java.sql.Types.TIMESTAMP)
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec insert(String address, DigestReader.Wish wish) {
        return database.sql("""
                        insert into newsroom.digest_reader (address, languages, rhythm, channels, themes, confirm, leave,
                            asked, confirmed, next, ended)
                        values (:address, :languages, :rhythm, :channels, :themes, :confirm, :leave,
                            :asked, :confirmed, :next, :ended)
                        on conflict do nothing
                        """)
                .param("address", address)
                .param(
                        "languages",
                        wish.order().languages().stream().map(Language::tag).toArray(String[]::new))
                .param("rhythm", wish.rhythm().code())
                .param(
                        "channels",
                        wish.channels().stream().map(ChannelCode::value).toArray(String[]::new))
                .param("themes", wish.themes().toArray(String[]::new))
                .param("leave", fresh());
    }

    /// Whether a secret still asks for an answer.
    @Transactional(readOnly = true)
    boolean isAsked(String secret) {
        return database.sql("select count(*) from newsroom.digest_reader where confirm = :hash and asked > :then")
                        .param("hash", hash(secret))
                        .param("then", Timestamp.from(clock.instant().minus(PATIENCE)))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// The owner of the address says yes. What it was sent until now is ended.
    ///
    /// @return whether the secret was one
    boolean confirm(String secret) {
        if (!isAsked(secret)) {
            return false;
        }
        var now = Timestamp.from(clock.instant());
        database.sql("""
                        update newsroom.digest_reader set ended = :now
                        where ended is null and lower(address) =
                            (select lower(address) from newsroom.digest_reader where confirm = :hash)
                        """).param("now", now).param("hash", hash(secret)).update();
        return database.sql("""
                        update newsroom.digest_reader set confirmed = :now, ended = null, confirm = null, next = :now
                        where confirm = :hash and confirmed is null
                        """).param("now", now).param("hash", hash(secret)).update() > 0;
    }

    /// Ends the letters. Who asks twice is told the same.
    ///
    /// @return whether the secret was one
    boolean leave(String secret) {
        database.sql("update newsroom.digest_reader set ended = :now where leave = :leave and ended is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("leave", secret)
                .update();
        return isKnown(secret);
    }

    @Transactional(readOnly = true)
    boolean isKnown(String secret) {
        return database.sql("select count(*) from newsroom.digest_reader where leave = :leave")
                        .param("leave", secret)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Those whose time has come. No other machine gets them until this transaction ends.
    List<DigestReader> due(int most) {
        return database.sql(COLUMNS + """
                        where confirmed is not null and ended is null and next <= :now
                        order by next limit :most for update skip locked
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("most", most)
                .query(DigestReaders::reader)
                .list();
    }

    void wait(DigestReader reader) {
        database.sql("update newsroom.digest_reader set next = :next where id = :id")
                .param("id", reader.id())
                .param("next", Timestamp.from(reader.wish().rhythm().after(clock.instant())))
                .update();
    }

    /// How many have letters, by the language they read first.
    @Transactional(readOnly = true)
    Map<Language, Integer> byLanguage() {
        var counts = new TreeMap<Language, Integer>();
        database.sql("""
                        select languages[1] as language, count(*) as readers from newsroom.digest_reader
                        where confirmed is not null and ended is null group by 1
                        """).query(row -> {
            counts.put(new Language(row.getString("language")), row.getInt("readers"));
        });
        return counts;
    }

    private static DigestReader reader(ResultSet row, int number) throws SQLException {
        return new DigestReader(
                row.getLong("id"),
                row.getString("address"),
                new DigestReader.Wish(
                        new LanguageOrder(words(row.getArray("languages"))
                                .map(Language::new)
                                .toList()),
                        DigestReader.Rhythm.of(row.getString("rhythm")),
                        words(row.getArray("channels"))
                                .flatMap(code -> ChannelCode.parse(code).stream())
                                .collect(Collectors.toSet()),
                        words(row.getArray("themes")).collect(Collectors.toSet())),
                row.getString("leave"),
                row.getTimestamp("confirmed").toInstant());
    }

    private static Stream<String> words(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray());
    }

    private static String fresh() {
        var bytes = new byte[SECRET];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
