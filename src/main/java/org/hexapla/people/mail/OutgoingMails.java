package org.hexapla.people.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hexapla.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All mails that are on their way or were.
@Repository
class OutgoingMails {

    /// How long to wait after each failure; after the last a mail is given up.
    private static final List<Duration> PATIENCE = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    /// Another machine may take up a mail whose sender has not reported for so long.
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private static final String COLUMNS =
            "id, address, language, subject, body, html, leave, state, created_at, attempts, coalesce(failure, '') failure ";

    private final JdbcClient database;
    private final Clock clock;

    OutgoingMails(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(String address, Language language, OutgoingMail.Text text, String kind, OutgoingMail.State state) {
        database.sql("""
                        insert into people.outgoing_mail
                            (address, language, subject, body, html, leave, kind, state, created_at, next_attempt_at)
                        values (:address, :language, :subject, :body, :html, :leave, :kind, :state, :now, :now)
                        """)
                .param("address", address)
                .param("language", language.tag())
                .param("subject", text.subject())
                .param("body", text.body())
                .param("html", text.html())
                .param("leave", text.leave())
                .param("kind", kind)
                .param("state", state.name())
                .param("now", now())
                .update();
    }

    /// Takes mails whose time has come, so that no other machine sends them meanwhile.
    List<OutgoingMail> claim(int most) {
        return database.sql("""
                        update people.outgoing_mail
                        set attempts = attempts + 1, next_attempt_at = :later
                        where id in (select id from people.outgoing_mail
                                     where state = 'WAITING' and next_attempt_at <= :now
                                     order by next_attempt_at limit :most for update skip locked)
                        returning\s""" + COLUMNS)
                .param("now", now())
                .param("later", now().plus(CLAIM))
                .param("most", most)
                .query(OutgoingMails::mail)
                .list();
    }

    void sent(OutgoingMail mail) {
        database.sql(
                        "update people.outgoing_mail set state = 'SENT', body = '', html = '', leave = '', failure = null where id = :id")
                .param("id", mail.id())
                .update();
    }

    void failed(OutgoingMail mail, String failure) {
        var attempts = mail.sending().attempts();
        var givesUp = attempts > PATIENCE.size();
        database.sql("""
                        update people.outgoing_mail
                        set state = :state, failure = :failure, next_attempt_at = :next where id = :id
                        """)
                .param("state", givesUp ? "FAILED" : "WAITING")
                .param("failure", failure)
                .param("next", givesUp ? now() : now().plus(PATIENCE.get(attempts - 1)))
                .param("id", mail.id())
                .update();
    }

    void forget(String address, String kind) {
        database.sql("delete from people.outgoing_mail where lower(address) = lower(:address) and kind = :kind")
                .param("address", address)
                .param("kind", kind)
                .update();
    }

    /// What is older than a month is nobody's business any more.
    void forgetOld() {
        database.sql("delete from people.outgoing_mail where created_at < :then")
                .param("then", now().minusDays(30))
                .update();
    }

    long count() {
        return database.sql("select count(*) from people.outgoing_mail")
                .query(Long.class)
                .single();
    }

    List<OutgoingMail> newest(int offset, int most) {
        return database.sql(
                        "select " + COLUMNS + "from people.outgoing_mail order by id desc offset :offset limit :most")
                .param("offset", offset)
                .param("most", most)
                .query(OutgoingMails::mail)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static OutgoingMail mail(ResultSet row, int number) throws SQLException {
        return new OutgoingMail(
                row.getLong("id"),
                row.getString("address"),
                new Language(row.getString("language")),
                new OutgoingMail.Text(
                        row.getString("subject"), row.getString("body"), row.getString("html"), row.getString("leave")),
                new OutgoingMail.Sending(
                        OutgoingMail.State.valueOf(row.getString("state")),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getInt("attempts"),
                        row.getString("failure")));
    }
}
