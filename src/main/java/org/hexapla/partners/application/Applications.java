package org.hexapla.partners.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.forms.SubmissionId;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnerKind;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps applications. In the caller's transaction, without asking who may.
@Repository
class Applications {

    /// Whether whoever applies never did before.
    static final String FIRST = """
            not exists (select 1 from partners.application earlier
                where earlier.partner = application.partner and earlier.id <> application.id
                    and earlier.submitted is not null and (application.submitted is null
                        or (earlier.submitted, earlier.id) < (application.submitted, application.id))) as is_first
            """;

    private static final String SELECT = "select application.*, " + FIRST + " from partners.application ";

    private final JdbcClient database;

    Applications(JdbcClient database) {
        this.database = database;
    }

    /// What a new one begins with.
    ///
    /// @param secret the hash of what opens it
    record Begun(
            ProgrammeCode programme,
            Application.Applicant applicant,
            String about,
            String secret,
            @Nullable PersonId person,
            @Nullable Application parent) {}

    long add(Begun begun, Instant at) {
        var applicant = begun.applicant();
        var parent = begun.parent();
        return database.sql("""
                        insert into partners.application (programme, partner, person, secret, parent, kind, name, mail,
                            language, country, gender, zone, about, state, began)
                        values (:programme, :partner, :person, :secret, :parent, :kind, :name, :mail,
                            :language, :country, :gender, :zone, :about, 'draft', :at) returning id
                        """)
                .param("programme", begun.programme().value())
                .param(
                        "partner",
                        parent == null
                                ? null
                                : parent.partner().map(PartnerId::value).orElse(null))
                .param("person", begun.person() == null ? null : begun.person().value())
                .param("secret", begun.secret())
                .param("parent", parent == null ? null : parent.id())
                .param("kind", applicant.kind().code())
                .param("name", applicant.name())
                .param("mail", applicant.mail())
                .param("language", applicant.language().tag())
                .param("country", applicant.country().map(Country::code).orElse(null))
                .param("gender", applicant.gender())
                .param("zone", applicant.zone().getId())
                .param("about", begun.about())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    void fill(long id, SubmissionId submission) {
        database.sql("update partners.application set submission = :submission where id = :id")
                .param("id", id)
                .param("submission", submission.toString())
                .update();
    }

    Optional<Application> find(long id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Applications::application)
                .optional();
    }

    /// In the order of their numbers.
    List<Application> find(Collection<Long> ids) {
        return database.sql(SELECT + "where id = any (:ids) order by id")
                .param("ids", ids.toArray(Long[]::new))
                .query(Applications::application)
                .list();
    }

    /// For a change: nobody else changes them until the transaction ends. In the order of their numbers.
    List<Application> locked(Collection<Long> ids) {
        return database.sql(SELECT + "where id = any (:ids) order by id for update of application")
                .param("ids", ids.toArray(Long[]::new))
                .query(Applications::application)
                .list();
    }

    Optional<Application> opened(String secret) {
        return database.sql(SELECT + "where secret = :secret")
                .param("secret", secret)
                .query(Applications::application)
                .optional();
    }

    List<Application> of(PartnerId partner) {
        return database.sql(SELECT + "where partner = :partner order by id")
                .param("partner", partner.value())
                .query(Applications::application)
                .list();
    }

    /// Those of which this is the form that was filled in.
    List<Application> filled(SubmissionId submission) {
        return database.sql(SELECT + "where submission = :submission")
                .param("submission", submission.toString())
                .query(Applications::application)
                .list();
    }

    /// What takes it up again, and what it takes up.
    List<Application> family(Application application) {
        return database.sql(SELECT + "where id <> :id and (parent = :id or id = :parent) order by id")
                .param("id", application.id())
                .param("parent", application.parent())
                .query(Applications::application)
                .list();
    }

    /// It was sent, by a partner of the register.
    void submitted(long id, PartnerId partner, Instant at) {
        database.sql("""
                        update partners.application set state = 'submitted', partner = :partner, submitted = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("partner", partner.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void link(long id, PartnerId partner) {
        database.sql("update partners.application set partner = :partner where id = :id")
                .param("id", id)
                .param("partner", partner.value())
                .update();
    }

    void stand(long id, Application.State state) {
        database.sql("update partners.application set state = :state where id = :id")
                .param("id", id)
                .param("state", state.code())
                .update();
    }

    void stage(Collection<Long> ids, int stage) {
        database.sql("update partners.application set stage = :stage where id = any (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .param("stage", stage)
                .update();
    }

    /// The committee's choice among these: just those that are named.
    void choose(Collection<Long> among, Collection<Long> chosen) {
        database.sql("update partners.application set chosen = id = any (:chosen) where id = any (:among)")
                .param("among", among.toArray(Long[]::new))
                .param("chosen", chosen.toArray(Long[]::new))
                .update();
    }

    /// What was decided.
    record Decision(Application.State state, String decision, String reason, PersonId by, Instant at) {}

    void decide(long id, Decision decision) {
        database.sql("""
                        update partners.application set state = :state, decision = :decision, reason = :reason,
                            decided = :at, decided_by = :by
                        where id = :id
                        """)
                .param("id", id)
                .param("state", decision.state().code())
                .param("decision", decision.decision())
                .param("reason", decision.reason())
                .param("at", Timestamp.from(decision.at()))
                .param("by", decision.by().value())
                .update();
    }

    /// What a person wrote of themselves goes, and the address of whoever wrote for an organisation; what was counted
    /// stays.
    void forget(Collection<Long> ids, String nobody) {
        database.sql("""
                        update partners.application set name = case kind when 'person' then :nobody else name end, mail = '',
                            secret = null, person = null, key = null, reason = '', zone = 'UTC'
                        where id = any (:ids)
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param("nobody", nobody)
                .update();
    }

    /// How many of each programme wait, by the place of their stage.
    Map<String, Map<Integer, Long>> waiting() {
        var waiting = new TreeMap<String, Map<Integer, Long>>();
        database.sql("""
                        select programme, stage, count(*) from partners.application where state = 'submitted'
                        group by programme, stage
                        """).query(row -> {
            waiting.computeIfAbsent(row.getString(1), _ -> new TreeMap<>()).put(row.getInt(2), row.getLong(3));
        });
        return waiting;
    }

    static Application application(ResultSet row, int number) throws SQLException {
        var partner = row.getLong("partner");
        Optional<PartnerId> of = row.wasNull() ? Optional.empty() : Optional.of(new PartnerId(partner));
        var parent = row.getLong("parent");
        var isFollower = !row.wasNull();
        var submission = row.getString("submission");
        return new Application(
                row.getLong("id"),
                new ProgrammeCode(row.getString("programme")),
                of,
                submission == null ? null : SubmissionId.parse(submission).orElse(null),
                isFollower ? parent : null,
                applicant(row),
                row.getString("about"),
                Application.State.parse(row.getString("state")).orElseThrow(),
                row.getInt("stage"),
                row.getBoolean("chosen"),
                row.getBoolean("is_first"),
                instant(row, "submitted"),
                instant(row, "decided"),
                row.getString("decision"),
                row.getString("reason"));
    }

    private static Application.Applicant applicant(ResultSet row) throws SQLException {
        var country = row.getString("country");
        return new Application.Applicant(
                PartnerKind.parse(row.getString("kind")).orElseThrow(),
                row.getString("name"),
                row.getString("mail"),
                new Language(row.getString("language")),
                country == null ? Optional.empty() : Optional.of(new Country(country)),
                row.getString("gender"),
                ZoneId.of(row.getString("zone")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
