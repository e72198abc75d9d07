package org.hexapla.campaigns.contest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.forms.SubmissionId;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what was sent in. In the caller's transaction, without asking who may.
@Repository("contestEntries")
class Entries {

    private final JdbcClient database;

    Entries(JdbcClient database) {
        this.database = database;
    }

    /// @param secret the hash of what opens it
    long add(String contest, String category, Entry.Author author, String secret, Instant at) {
        return database.sql("""
                        insert into campaigns.contest_entry (contest, number, category, language, country, name, mail,
                            named, minor, guardian, guardian_mail, secret, begun)
                        values (:contest,
                            (select coalesce(max(number), 0) + 1 from campaigns.contest_entry where contest = :contest),
                            :category, :language, :country, :name, :mail, :named, :minor, :guardian, :guardianMail,
                            :secret, :at)
                        returning id
                        """)
                .param("contest", contest)
                .param("category", category)
                .param("language", author.language().tag())
                .param("country", author.country().map(Country::code).orElse(null))
                .param("name", author.name())
                .param("mail", author.mail())
                .param("named", author.isNamed())
                .param("minor", author.isMinor())
                .param("guardian", author.guardian())
                .param("guardianMail", author.guardianMail())
                .param("secret", secret)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    void fill(long id, SubmissionId submission) {
        database.sql("update campaigns.contest_entry set submission = :submission where id = :id")
                .param("id", id)
                .param("submission", submission.value())
                .update();
    }

    void receive(long id, Entry.State state, String title, Instant at) {
        database.sql("update campaigns.contest_entry set state = :state, title = :title, received = :at where id = :id")
                .param("id", id)
                .param("state", state.code())
                .param("title", title)
                .param("at", Timestamp.from(at))
                .update();
    }

    void callGuardian(long id, String hash) {
        database.sql("update campaigns.contest_entry set guardian_secret = :hash where id = :id")
                .param("id", id)
                .param("hash", hash)
                .update();
    }

    void consent(long id, Instant at) {
        database.sql("update campaigns.contest_entry set state = 'sent', consented = :at where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    void become(long id, Entry.State state, String reason) {
        database.sql("update campaigns.contest_entry set state = :state, reason = :reason where id = :id")
                .param("id", id)
                .param("state", state.code())
                .param("reason", reason)
                .update();
    }

    void place(Map<Long, Integer> places) {
        places.forEach((id, place) -> database.sql("update campaigns.contest_entry set place = :place where id = :id")
                .param("id", id)
                .param("place", place)
                .update());
    }

    Optional<Entry> find(long id) {
        return database.sql("select * from campaigns.contest_entry where id = :id")
                .param("id", id)
                .query(Entries::entry)
                .optional();
    }

    Optional<Entry> locked(long id) {
        return database.sql("select * from campaigns.contest_entry where id = :id for update")
                .param("id", id)
                .query(Entries::entry)
                .optional();
    }

    Optional<Entry> bySecret(String hash) {
        return database.sql("select * from campaigns.contest_entry where secret = :hash")
                .param("hash", hash)
                .query(Entries::entry)
                .optional();
    }

    Optional<Entry> byGuardian(String hash) {
        return database.sql("select * from campaigns.contest_entry where guardian_secret = :hash")
                .param("hash", hash)
                .query(Entries::entry)
                .optional();
    }

    /// All that were ever handed in, by their numbers.
    List<Entry> of(String contest) {
        return database.sql(
                        "select * from campaigns.contest_entry where contest = :contest and state <> 'draft' order by number")
                .param("contest", contest)
                .query(Entries::entry)
                .list();
    }

    /// Nothing of the person is left. What won stays as it is shown, under the name they agreed to.
    void forget(long id) {
        database.sql("""
                        update campaigns.contest_entry set mail = '', guardian = '', guardian_mail = '',
                            secret = null, guardian_secret = null,
                            name = case when place is not null and named then name else '' end,
                            title = case when state = 'eligible' then title else '' end,
                            submission = case when place is null then null else submission end
                        where id = :id
                        """).param("id", id).update();
    }

    /// Those of contests that were decided long enough ago, and drafts that were never handed in.
    List<Entry> forgettable(LocalDate today, Instant draftsBefore) {
        return database.sql("""
                        select contest_entry.* from campaigns.contest_entry
                        join campaigns.contest on contest.code = contest_entry.contest
                        where contest_entry.mail <> '' and (
                            contest.decided + contest.keep_days <= :today
                            or contest_entry.state = 'draft' and contest_entry.begun < :drafts)
                        """)
                .param("today", today)
                .param("drafts", Timestamp.from(draftsBefore))
                .query(Entries::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var submission = row.getObject("submission", Long.class);
        return new Entry(
                row.getLong("id"),
                row.getString("contest"),
                row.getInt("number"),
                new Entry.Content(
                        row.getString("category"),
                        row.getString("title"),
                        submission == null ? null : new SubmissionId(submission)),
                new Entry.Author(
                        row.getString("name"),
                        row.getString("mail"),
                        row.getBoolean("named"),
                        new Language(row.getString("language")),
                        Optional.ofNullable(row.getString("country")).map(Country::new),
                        row.getBoolean("minor"),
                        row.getString("guardian"),
                        row.getString("guardian_mail")),
                Entry.State.of(row.getString("state")),
                row.getString("reason"),
                new Entry.Times(
                        row.getTimestamp("begun").toInstant(), instant(row, "received"), instant(row, "consented")),
                row.getObject("place", Integer.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
