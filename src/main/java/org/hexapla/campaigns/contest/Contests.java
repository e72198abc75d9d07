package org.hexapla.campaigns.contest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.calendar.Zone;
import org.hexapla.forms.FormCode;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Keeps contests, their juries and rounds. In the caller's transaction, without asking who may.
@Repository
class Contests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    Contests(JdbcClient database) {
        this.database = database;
    }

    List<Contest> all() {
        return database.sql("select * from campaigns.contest order by closes desc, code")
                .query(Contests::contest)
                .list();
    }

    Optional<Contest> find(String code) {
        return database.sql("select * from campaigns.contest where code = :code")
                .param("code", code)
                .query(Contests::contest)
                .optional();
    }

    /// Nobody else changes it until the transaction ends.
    Optional<Contest> locked(String code) {
        return database.sql("select * from campaigns.contest where code = :code for update")
                .param("code", code)
                .query(Contests::contest)
                .optional();
    }

    void put(Contest contest) {
        var terms = contest.terms();
        var judging = contest.judging();
        database.sql("""
                        insert into campaigns.contest (code, campaign, title, about, rules, form, categories, criteria,
                            closes, zone, blind, votes, going_on, winners, tie, keep_days)
                        values (:code, :campaign, :title::jsonb, :about::jsonb, :rules::jsonb, :form,
                            :categories::jsonb, :criteria::jsonb, :closes, :zone, :blind, :votes, :going, :winners,
                            :tie, :days)
                        on conflict (code) do update set campaign = excluded.campaign, title = excluded.title,
                            about = excluded.about, rules = excluded.rules, form = excluded.form,
                            categories = excluded.categories, criteria = excluded.criteria, closes = excluded.closes,
                            zone = excluded.zone, blind = excluded.blind, votes = excluded.votes,
                            going_on = excluded.going_on, winners = excluded.winners, tie = excluded.tie,
                            keep_days = excluded.keep_days
                        """)
                .param("code", contest.code())
                .param("campaign", contest.campaign())
                .param("title", LocalizedTextJson.write(contest.words().title()))
                .param("about", LocalizedTextJson.write(contest.words().about()))
                .param("rules", LocalizedTextJson.write(contest.words().rules()))
                .param("form", terms.form().value())
                .param("categories", write(terms.categories()))
                .param("criteria", write(judging.criteria()))
                .param("closes", terms.closes())
                .param("zone", terms.zone().id().getId())
                .param("blind", judging.isBlind())
                .param("votes", judging.votes())
                .param("going", judging.goingOn())
                .param("winners", judging.winners())
                .param("tie", judging.tie().code())
                .param("days", terms.keepDays())
                .update();
    }

    void become(String code, Contest.State state, LocalDate today) {
        database.sql("""
                        update campaigns.contest set state = :state,
                            decided = case when :state = 'decided' then :today else decided end
                        where code = :code
                        """)
                .param("code", code)
                .param("state", state.code())
                .param("today", today)
                .update();
    }

    /// @return the number of the round that is judged now; 0 where none is
    int openRound(String contest) {
        return number(
                "select coalesce(max(number), 0) from campaigns.contest_round where closed is null and contest = :c",
                contest);
    }

    int lastRound(String contest) {
        return number("select coalesce(max(number), 0) from campaigns.contest_round where contest = :c", contest);
    }

    private int number(String sql, String contest) {
        return database.sql(sql).param("c", contest).query(Integer.class).single();
    }

    void begin(String contest, int round, List<Long> entries, LocalDate today) {
        database.sql("insert into campaigns.contest_round (contest, number, opened) values (:contest, :round, :today)")
                .param("contest", contest)
                .param("round", round)
                .param("today", today)
                .update();
        database.sql("""
                        insert into campaigns.contest_round_entry (contest, round, entry)
                        select :contest, :round, unnest(:entries::bigint[])
                        """)
                .param("contest", contest)
                .param("round", round)
                .param("entries", entries.toArray(Long[]::new))
                .update();
    }

    void close(String contest, int round, LocalDate today) {
        database.sql("update campaigns.contest_round set closed = :today where contest = :contest and number = :round")
                .param("contest", contest)
                .param("round", round)
                .param("today", today)
                .update();
    }

    List<Long> entries(String contest, int round) {
        return database.sql("""
                        select entry from campaigns.contest_round_entry where contest = :contest and round = :round
                        order by entry
                        """)
                .param("contest", contest)
                .param("round", round)
                .query((row, _) -> row.getLong("entry"))
                .list();
    }

    /// @return whether they are new in it
    boolean seat(String contest, PersonId juror, LocalDate today) {
        return database.sql("""
                        insert into campaigns.contest_juror (contest, person, since) values (:contest, :person, :today)
                        on conflict do nothing
                        """)
                        .param("contest", contest)
                        .param("person", juror.value())
                        .param("today", today)
                        .update()
                > 0;
    }

    List<PersonId> jury(String contest) {
        return database.sql(
                        "select person from campaigns.contest_juror where contest = :contest order by since, person")
                .param("contest", contest)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    private static String write(List<Contest.Named> list) {
        var array = JSON.createArrayNode();
        list.forEach(named -> array.addObject()
                .put("code", named.code())
                .set("name", JSON.readTree(LocalizedTextJson.write(named.name()))));
        return JSON.writeValueAsString(array);
    }

    private static List<Contest.Named> read(String json) {
        return JSON.readTree(json)
                .valueStream()
                .map(node -> new Contest.Named(
                        node.path("code").asString(),
                        LocalizedTextJson.read(node.path("name").toString())))
                .toList();
    }

    private static Contest contest(ResultSet row, int number) throws SQLException {
        return new Contest(
                row.getString("code"),
                row.getString("campaign"),
                new Contest.Words(
                        LocalizedTextJson.read(row.getString("title")),
                        LocalizedTextJson.read(row.getString("about")),
                        LocalizedTextJson.read(row.getString("rules"))),
                new Contest.Terms(
                        new FormCode(row.getString("form")),
                        read(row.getString("categories")),
                        row.getObject("closes", LocalDateTime.class),
                        Zone.anywhere(row.getString("zone")).orElse(Zone.ALL.getFirst()),
                        row.getInt("keep_days")),
                new Contest.Judging(
                        read(row.getString("criteria")),
                        row.getBoolean("blind"),
                        row.getInt("votes"),
                        row.getInt("going_on"),
                        row.getInt("winners"),
                        Contest.Tie.parse(row.getString("tie")).orElseThrow()),
                Contest.State.of(row.getString("state")),
                row.getObject("decided", LocalDate.class));
    }
}
