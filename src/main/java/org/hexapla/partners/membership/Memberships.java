package org.hexapla.partners.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps memberships, the days on which they count, and what was decided. In the caller's transaction, without asking
/// who may.
@Repository
public class Memberships {

    private final JdbcClient database;

    Memberships(JdbcClient database) {
        this.database = database;
    }

    Optional<Membership> find(long id) {
        return database.sql("select * from partners.membership where id = :id")
                .param("id", id)
                .query(Memberships::membership)
                .optional();
    }

    /// For a change: nobody else changes it until the transaction ends.
    Optional<Membership> locked(long id) {
        return database.sql("select * from partners.membership where id = :id for update")
                .param("id", id)
                .query(Memberships::membership)
                .optional();
    }

    List<Membership> of(PartnerId partner) {
        return database.sql("select * from partners.membership where partner = :partner order by since, id")
                .param("partner", partner.value())
                .query(Memberships::membership)
                .list();
    }

    /// The one that was not ended, for a change; its term may be over.
    Optional<Membership> live(ProgrammeCode programme, PartnerId partner) {
        return database.sql("""
                        select * from partners.membership
                        where programme = :programme and partner = :partner and state <> 'ended' for update
                        """)
                .param("programme", programme.value())
                .param("partner", partner.value())
                .query(Memberships::membership)
                .optional();
    }

    /// Those of these partners that belong to a programme whose term with them runs on a day, suspended or not.
    List<Membership> running(Collection<PartnerId> partners, LocalDate day) {
        return database.sql("""
                        select * from partners.membership where partner = any (:partners) and state <> 'ended'
                            and (until is null or until >= :day)
                        """)
                .param("partners", partners.stream().map(PartnerId::value).toArray(Long[]::new))
                .param("day", day)
                .query(Memberships::membership)
                .list();
    }

    /// @return nothing where the partner belongs to the programme already
    Optional<Long> add(
            ProgrammeCode programme,
            PartnerId partner,
            @Nullable Long application,
            LocalDate since,
            @Nullable LocalDate until) {
        return database.sql("""
                        with added as (
                            insert into partners.membership (programme, partner, application, state, since, until)
                            values (:programme, :partner, :application, 'active', :since, :until)
                            on conflict do nothing returning id
                        ), counted as (
                            insert into partners.spell (membership, since, until) select id, :since, :until from added
                        )
                        select id from added
                        """)
                .param("programme", programme.value())
                .param("partner", partner.value())
                .param("application", application)
                .param("since", since)
                .param("until", until)
                .query(Long.class)
                .optional();
    }

    /// Notes of each whether its state had few members of the programme on the day before it came.
    void measure(Collection<Long> memberships) {
        database.sql("""
                        update partners.membership set underrepresented = true
                        from partners.partner, partners.programme
                        where membership.id = any (:ids) and partner.id = membership.partner
                            and programme.code = membership.programme and partner.country is not null
                            and (select count(*) from partners.spell
                                join partners.membership other on other.id = spell.membership
                                join partners.partner neighbour on neighbour.id = other.partner
                                where other.programme = membership.programme and neighbour.country = partner.country
                                    and neighbour.merged_into is null and spell.since < membership.since
                                    and (spell.until is null or spell.until >= membership.since))
                                < (programme.content ->> 'few')::int
                        """).param("ids", memberships.toArray(Long[]::new)).update();
    }

    void stand(long id, Membership.State state, @Nullable LocalDate until) {
        database.sql("update partners.membership set state = :state, until = :until where id = :id")
                .param("id", id)
                .param("state", state.code())
                .param("until", until)
                .update();
    }

    /// Its last spell goes on to a day, or for good.
    void count(long id, @Nullable LocalDate until) {
        database.sql("""
                        update partners.spell set until = :until where membership = :id
                            and since = (select max(since) from partners.spell where membership = :id)
                        """).param("id", id).param("until", until).update();
    }

    /// No day after this one counts. What ended before ends no later; a spell that would end before it began never
    /// was.
    void countNoLonger(long id, LocalDate last) {
        database.sql("delete from partners.spell where membership = :id and since > :last")
                .param("id", id)
                .param("last", last)
                .update();
        database.sql(
                        "update partners.spell set until = :last where membership = :id and (until is null or until > :last)")
                .param("id", id)
                .param("last", last)
                .update();
    }

    /// A further spell; no day counts twice.
    void countAgain(long id, LocalDate since, @Nullable LocalDate until) {
        countNoLonger(id, since.minusDays(1));
        database.sql("insert into partners.spell (membership, since, until) values (:id, :since, :until)")
                .param("id", id)
                .param("since", since)
                .param("until", until)
                .update();
    }

    void note(long id, Membership.Event event) {
        database.sql("""
                        insert into partners.membership_event (membership, kind, day, until, decision, reason, at, by)
                        values (:id, :kind, :day, :until, :decision, :reason, :at, :by)
                        """)
                .param("id", id)
                .param("kind", event.kind().code())
                .param("day", event.day())
                .param("until", event.until())
                .param("decision", event.decision())
                .param("reason", event.reason())
                .param("at", Timestamp.from(event.at()))
                .param("by", event.by().value())
                .update();
    }

    List<Membership.Event> events(long id) {
        return database.sql("select * from partners.membership_event where membership = :id order by id desc")
                .param("id", id)
                .query((row, _) -> new Membership.Event(
                        Membership.Kind.parse(row.getString("kind")).orElseThrow(),
                        row.getObject("day", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("decision"),
                        row.getString("reason"),
                        row.getTimestamp("at").toInstant(),
                        new PersonId(row.getObject("by", UUID.class))))
                .list();
    }

    void sign(long id, Collection<String> commitments, LocalDate day) {
        database.sql("""
                        insert into partners.commitment (membership, code, signed)
                        select :id, unnest(:codes::text[]), :day on conflict do nothing
                        """)
                .param("id", id)
                .param("codes", commitments.toArray(String[]::new))
                .param("day", day)
                .update();
    }

    /// When each commitment was signed, by its code.
    Map<String, LocalDate> signed(long id) {
        var signed = new TreeMap<String, LocalDate>();
        database.sql("select code, signed from partners.commitment where membership = :id")
                .param("id", id)
                .query(row -> {
                    signed.put(row.getString("code"), row.getObject("signed", LocalDate.class));
                });
        return signed;
    }

    /// The submissions of its yearly reports, and whether they came in.
    public record Report(int year, String submission, boolean isReceived) {}

    List<Report> reports(long id) {
        return database.sql("select * from partners.yearly_report where membership = :id order by year desc")
                .param("id", id)
                .query((row, _) -> new Report(
                        row.getInt("year"), row.getString("submission"), row.getTimestamp("received") != null))
                .list();
    }

    void report(long id, int year, String submission, @Nullable Timestamp received) {
        database.sql("""
                        insert into partners.yearly_report (membership, year, submission, received)
                        values (:id, :year, :submission, :received)
                        on conflict (membership, year) do update set received = excluded.received
                        """)
                .param("id", id)
                .param("year", year)
                .param("submission", submission)
                .param("received", received)
                .update();
    }

    /// What a fellow wrote.
    public record Story(String title, String language, String outlet, String address, LocalDate day) {}

    List<Story> stories(long id) {
        return database.sql("""
                        select title, language, outlet, address, day from partners.story
                        where membership = :id order by day desc, id
                        """)
                .param("id", id)
                .query((row, _) -> new Story(
                        row.getString("title"),
                        row.getString("language"),
                        row.getString("outlet"),
                        row.getString("address"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    void tell(long id, Story story) {
        database.sql("""
                        insert into partners.story (membership, title, language, outlet, address, day)
                        values (:id, :title, :language, :outlet, :address, :day)
                        """)
                .param("id", id)
                .param("title", story.title())
                .param("language", story.language())
                .param("outlet", story.outlet())
                .param("address", story.address())
                .param("day", story.day())
                .update();
    }

    /// What was said of it goes; that it was stays.
    void forget(long id) {
        database.sql("update partners.membership_event set reason = '' where membership = :id")
                .param("id", id)
                .update();
        database.sql("update partners.story set title = '', outlet = '', address = '' where membership = :id")
                .param("id", id)
                .update();
    }

    static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                row.getLong("id"),
                new ProgrammeCode(row.getString("programme")),
                new PartnerId(row.getLong("partner")),
                Membership.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getBoolean("underrepresented"));
    }
}
