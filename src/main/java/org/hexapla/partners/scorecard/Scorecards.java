package org.hexapla.partners.scorecard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.SubmissionId;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.partners.PartnerId;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps scorecards, who is asked and what they said. In the caller's transaction, without asking who may.
@Repository
class Scorecards {

    private final JdbcClient database;

    Scorecards(JdbcClient database) {
        this.database = database;
    }

    List<Scorecard> all() {
        return database
                .sql("select code from partners.scorecard order by code")
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .flatMap(code -> find(code).stream())
                .toList();
    }

    Optional<Scorecard> find(String code) {
        var rounds = database.sql("select * from partners.scorecard_round where scorecard = :code order by year desc")
                .param("code", code)
                .query((row, _) -> new Scorecard.Round(
                        row.getInt("year"),
                        row.getObject("opens", LocalDate.class),
                        row.getObject("closes", LocalDate.class)))
                .list();
        return database.sql("select * from partners.scorecard where code = :code")
                .param("code", code)
                .query((row, _) -> new Scorecard(
                        row.getString("code"),
                        LocalizedTextJson.read(row.getString("name")),
                        new FormCode(row.getString("form")),
                        row.getString("initiative"),
                        rounds))
                .optional();
    }

    /// @return whether it is new
    boolean add(String code, LocalizedText name, FormCode form, String initiative) {
        return database.sql("""
                        insert into partners.scorecard (code, name, form, initiative)
                        values (:code, :name::jsonb, :form, :initiative) on conflict do nothing
                        """)
                        .param("code", code)
                        .param("name", LocalizedTextJson.write(name))
                        .param("form", form.value())
                        .param("initiative", initiative)
                        .update()
                > 0;
    }

    boolean open(String scorecard, Scorecard.Round round) {
        return database.sql("""
                        insert into partners.scorecard_round (scorecard, year, opens, closes)
                        values (:scorecard, :year, :opens, :closes) on conflict do nothing
                        """)
                        .param("scorecard", scorecard)
                        .param("year", round.year())
                        .param("opens", round.opens())
                        .param("closes", round.closes())
                        .update()
                > 0;
    }

    /// Asks an entity from a year on, again where it was asked before.
    void ask(String scorecard, PartnerId partner, int since) {
        database.sql("""
                        insert into partners.scorecard_entity (scorecard, partner, since)
                        values (:scorecard, :partner, :since)
                        on conflict (scorecard, partner) do update set until = null
                        """)
                .param("scorecard", scorecard)
                .param("partner", partner.value())
                .param("since", since)
                .update();
    }

    void end(String scorecard, PartnerId partner, int until) {
        database.sql("""
                        update partners.scorecard_entity set until = greatest(since, :until)
                        where scorecard = :scorecard and partner = :partner
                        """)
                .param("scorecard", scorecard)
                .param("partner", partner.value())
                .param("until", until)
                .update();
    }

    List<Scorecard.Entity> entities(String scorecard) {
        return database.sql("""
                        select partner, since, until from partners.scorecard_entity
                        join partners.partner on partner.id = scorecard_entity.partner and merged_into is null
                        where scorecard = :scorecard order by partner
                        """)
                .param("scorecard", scorecard)
                .query((row, _) -> new Scorecard.Entity(
                        new PartnerId(row.getLong("partner")),
                        row.getInt("since"),
                        row.getObject("until", Integer.class)))
                .list();
    }

    List<String> asking(PartnerId partner) {
        return database.sql("select scorecard from partners.scorecard_entity where partner = :partner order by 1")
                .param("partner", partner.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    List<Scorecard.Reply> replies(String scorecard) {
        return database.sql(
                        "select * from partners.scorecard_reply where scorecard = :scorecard order by year desc, id")
                .param("scorecard", scorecard)
                .query(Scorecards::reply)
                .list();
    }

    Optional<Scorecard.Reply> reply(String scorecard, PartnerId partner, int year) {
        return database.sql("""
                        select * from partners.scorecard_reply
                        where scorecard = :scorecard and partner = :partner and year = :year
                        """)
                .param("scorecard", scorecard)
                .param("partner", partner.value())
                .param("year", year)
                .query(Scorecards::reply)
                .optional();
    }

    /// A reply that nobody else changes until the transaction ends; a new one where there was none.
    Scorecard.Reply locked(String scorecard, PartnerId partner, int year) {
        return database.sql("""
                        insert into partners.scorecard_reply (scorecard, partner, year, state)
                        values (:scorecard, :partner, :year, 'draft')
                        on conflict (scorecard, partner, year) do update set note = scorecard_reply.note returning *
                        """)
                .param("scorecard", scorecard)
                .param("partner", partner.value())
                .param("year", year)
                .query(Scorecards::reply)
                .single();
    }

    void stand(long reply, @Nullable SubmissionId submission, Scorecard.State state, String note) {
        database.sql("""
                        update partners.scorecard_reply set submission = :submission, state = :state, note = :note
                        where id = :id
                        """)
                .param("id", reply)
                .param("submission", submission == null ? "" : submission.toString())
                .param("state", state.code())
                .param("note", note)
                .update();
    }

    void approve(long reply, LocalDate day, PersonId by, Map<String, BigDecimal> values) {
        database.sql("""
                        update partners.scorecard_reply set state = 'approved', approved = :day, approved_by = :by,
                            note = '' where id = :id
                        """)
                .param("id", reply)
                .param("day", day)
                .param("by", by.value())
                .update();
        values.forEach((indicator, value) -> database.sql("""
                        insert into partners.scorecard_value (reply, indicator, value)
                        values (:reply, :indicator, :value)
                        """)
                .param("reply", reply)
                .param("indicator", indicator)
                .param("value", value)
                .update());
    }

    /// A value that an entity reported.
    record Value(PartnerId partner, int year, String indicator, BigDecimal value) {}

    /// All that was approved.
    List<Value> values(String scorecard) {
        return database.sql("""
                        select partner, year, indicator, value from partners.scorecard_value
                        join partners.scorecard_reply on scorecard_reply.id = reply
                        where scorecard = :scorecard and state = 'approved' order by year, partner
                        """)
                .param("scorecard", scorecard)
                .query((row, _) -> new Value(
                        new PartnerId(row.getLong("partner")),
                        row.getInt("year"),
                        row.getString("indicator"),
                        row.getBigDecimal("value")))
                .list();
    }

    private static Scorecard.Reply reply(ResultSet row, int number) throws SQLException {
        return new Scorecard.Reply(
                row.getLong("id"),
                row.getString("scorecard"),
                new PartnerId(row.getLong("partner")),
                row.getInt("year"),
                SubmissionId.parse(row.getString("submission")).orElse(null),
                Scorecard.State.of(row.getString("state")),
                row.getString("note"),
                row.getObject("approved", LocalDate.class));
    }
}
