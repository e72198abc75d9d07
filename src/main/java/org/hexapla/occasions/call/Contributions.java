package org.hexapla.occasions.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.authorities.PersonName;
import org.hexapla.calendar.Zone;
import org.hexapla.forms.SubmissionId;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.occasions.EventCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what was sent in. In the caller's transaction, without asking who may.
@Repository
public class Contributions {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COLUMNS =
            "select *, title::text as titles, abstract::text as abstracts, extras::text as extra_list from occasions.contribution ";

    private final JdbcClient database;

    Contributions(JdbcClient database) {
        this.database = database;
    }

    Optional<Contribution> find(long id) {
        return database.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Contributions::contribution)
                .optional();
    }

    /// So that nobody else changes it before the end of the transaction.
    Optional<Contribution> locked(long id) {
        return database.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query(Contributions::contribution)
                .optional();
    }

    /// Everything that was sent in, what waits first.
    List<Contribution> of(EventCode event) {
        return database.sql(COLUMNS + """
                        where event = :event and state <> 'draft'
                        order by state <> 'submitted', state <> 'accepted', state, id limit 5000
                        """)
                .param("event", event.value())
                .query(Contributions::contribution)
                .list();
    }

    /// In the order of the programme; those without a time at the end.
    public List<Contribution> accepted(EventCode event) {
        return database.sql("""
                        select contribution.*, contribution.title::text as titles,
                            contribution.abstract::text as abstracts, contribution.extras::text as extra_list
                        from occasions.contribution
                            left join occasions.event_session part on part.id = contribution.session
                        where contribution.event = :event and contribution.state = 'accepted'
                        order by part.starts nulls last, contribution.id
                        """)
                .param("event", event.value())
                .query(Contributions::contribution)
                .list();
    }

    long add(EventCode event, String kind, Contribution.Author author, Instant at) {
        return database.sql("""
                        insert into occasions.contribution (event, kind, name, mail, organisation, country, gender,
                            language, zone, begun)
                        values (:event, :kind, :name, :mail, :organisation, :country, :gender, :language, :zone, :at)
                        returning id
                        """)
                .param("event", event.value())
                .param("kind", kind)
                .param("name", author.name())
                .param("mail", author.mail())
                .param("organisation", author.organisation())
                .param("country", author.country().map(Country::code).orElse(""))
                .param("gender", author.gender().code())
                .param("language", author.language().tag())
                .param("zone", author.zone().id().getId())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    void fill(long id, @Nullable SubmissionId draft) {
        database.sql("update occasions.contribution set draft = :draft::bigint where id = :id")
                .param("id", id)
                .param("draft", draft == null ? null : draft.value())
                .update();
    }

    void handIn(long id, SubmissionId submission, Contribution.Words words, Instant at) {
        database.sql("""
                        update occasions.contribution set state = 'submitted', handed_in = :submission, draft = null,
                            submitted = coalesce(submitted, :at::timestamptz)
                        where id = :id
                        """)
                .param("id", id)
                .param("submission", submission.value())
                .param("at", Timestamp.from(at))
                .update();
        word(id, words);
    }

    void word(long id, Contribution.Words words) {
        database.sql("""
                        update occasions.contribution set title = :title::jsonb, abstract = :abstract::jsonb,
                            coauthors = :coauthors::text[]
                        where id = :id
                        """)
                .param("id", id)
                .param("title", LocalizedTextJson.write(words.title()))
                .param("abstract", LocalizedTextJson.write(words.summary()))
                .param("coauthors", words.coauthors().toArray(String[]::new))
                .update();
    }

    void decide(long id, Contribution.State state, String reason, Instant at) {
        database.sql("""
                        update occasions.contribution set state = :state, reason = :reason, decided = :at, draft = null
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.code())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .update();
    }

    void place(long id, long session) {
        database.sql("update occasions.contribution set session = :session where id = :id")
                .param("id", id)
                .param("session", session)
                .update();
    }

    void add(long id, Contribution.Extra extra) {
        var json = JSON.createArrayNode();
        json.addObject()
                .put("address", extra.address())
                .set("name", JSON.readTree(LocalizedTextJson.write(extra.name())));
        database.sql("update occasions.contribution set extras = extras || :extra::jsonb where id = :id")
                .param("id", id)
                .param("extra", JSON.writeValueAsString(json))
                .update();
    }

    /// @param number from 0
    void removeExtra(long id, int number) {
        database.sql("update occasions.contribution set extras = extras - :number::int where id = :id")
                .param("id", id)
                .param("number", number)
                .update();
    }

    /// What was never handed in is nobody's a while after its call; of what is not in the programme, only what is
    /// counted stays a year after the event.
    ///
    /// @return the submissions that are to be erased
    List<SubmissionId> forget(Instant draftsBefore, Instant overBefore) {
        var gone = database.sql("""
                        select unnest(array[handed_in, draft]) as submission
                        from occasions.contribution join occasions.event on event.code = contribution.event
                        where contribution.state = 'draft' and contribution.begun < :drafts
                            or contribution.state in ('submitted', 'declined', 'withdrawn')
                                and event.ends < :over and contribution.mail <> ''
                        """)
                .param("drafts", Timestamp.from(draftsBefore))
                .param("over", Timestamp.from(overBefore))
                .query((row, _) -> row.getObject("submission", Long.class))
                .list();
        database.sql("delete from occasions.contribution where state = 'draft' and begun < :drafts")
                .param("drafts", Timestamp.from(draftsBefore))
                .update();
        database.sql("""
                        update occasions.contribution set name = '', mail = '', organisation = '', title = '{}',
                            abstract = '{}', coauthors = '{}', reason = '', handed_in = null, draft = null
                        where state in ('submitted', 'declined', 'withdrawn') and mail <> ''
                            and event in (select code from occasions.event where ends < :over)
                        """).param("over", Timestamp.from(overBefore)).update();
        return gone.stream()
                .filter(java.util.Objects::nonNull)
                .map(SubmissionId::new)
                .toList();
    }

    /// Nothing of the person is left, whose answers were erased; what the programme says of them, they agreed to.
    void forget(SubmissionId submission) {
        database.sql("""
                        update occasions.contribution set name = '', mail = '', organisation = '', title = '{}',
                            abstract = '{}', coauthors = '{}', reason = '', handed_in = null, draft = null
                        where (handed_in = :submission or draft = :submission) and state <> 'accepted'
                        """).param("submission", submission.value()).update();
    }

    private static Contribution contribution(ResultSet row, int number) throws SQLException {
        return new Contribution(
                row.getLong("id"),
                new EventCode(row.getString("event")),
                row.getString("kind"),
                author(row),
                new Contribution.Words(
                        LocalizedTextJson.read(row.getString("titles")),
                        LocalizedTextJson.read(row.getString("abstracts")),
                        List.of((String[]) row.getArray("coauthors").getArray())),
                Contribution.State.parse(row.getString("state")).orElseThrow(),
                new Contribution.Papers(
                        submission(row, "handed_in"),
                        submission(row, "draft"),
                        row.getTimestamp("begun").toInstant(),
                        instant(row, "submitted")),
                new Contribution.Outcome(
                        row.getObject("session", Long.class), row.getString("reason"), instant(row, "decided")),
                JSON.readTree(row.getString("extra_list"))
                        .valueStream()
                        .map(node -> new Contribution.Extra(
                                node.path("address").asString(),
                                LocalizedTextJson.read(node.path("name").toString())))
                        .toList());
    }

    private static Contribution.Author author(ResultSet row) throws SQLException {
        return new Contribution.Author(
                row.getString("name"),
                row.getString("mail"),
                row.getString("organisation"),
                Country.parse(row.getString("country")),
                PersonName.Gender.valueOf(row.getString("gender").toUpperCase(Locale.ROOT)),
                new Language(row.getString("language")),
                Zone.anywhere(row.getString("zone")).orElse(Zone.ALL.getFirst()));
    }

    private static @Nullable SubmissionId submission(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new SubmissionId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
