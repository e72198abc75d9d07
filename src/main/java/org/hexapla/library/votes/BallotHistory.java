package org.hexapla.library.votes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.StateCode;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.PartialDate;
import org.hexapla.library.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Answers from the ballots of one state, some thousands; agreement from its rollup.
@Component
class BallotHistory implements VotingHistory {

    private static final String CHOSEN = """
            state = :state
            and (:year = 0 or date between make_date(greatest(:year, 1), 1, 1) and make_date(greatest(:year, 1), 12, 31))
            and (:body = '' or body = :body)""";

    private final JdbcClient database;
    private final SubjectNames names;

    BallotHistory(JdbcClient database, SubjectNames names) {
        this.database = database;
        this.names = names;
    }

    @Override
    public Optional<Years> years(StateCode state) {
        return database.sql("""
                        select extract(year from min(date))::int as first, extract(year from max(date))::int as last
                        from library.ballot join library.roll_call on record = roll_call
                        where state = :state having count(*) > 0
                        """)
                .param("state", state.value())
                .query((row, _) -> new Years(row.getInt("first"), row.getInt("last")))
                .optional();
    }

    @Override
    public List<YearTally> byYear(StateCode state, Years period) {
        return database.sql("""
                        select extract(year from date)::int as year,
                               count(*) filter (where letter = 'Y') as yes, count(*) filter (where letter = 'N') as no,
                               count(*) filter (where letter = 'A') as abstain,
                               count(*) filter (where letter = 'X') as not_voting
                        from library.ballot join library.roll_call on record = roll_call
                        where state = :state and date between make_date(:first, 1, 1) and make_date(:last, 12, 31)
                        group by 1 order by 1
                        """)
                .param("state", state.value())
                .param("first", period.first())
                .param("last", period.last())
                .query((row, _) -> new YearTally(row.getInt("year"), tally(row)))
                .list();
    }

    @Override
    public List<SubjectTally> bySubject(StateCode state, Years period, Language reader, int most) {
        var bySubject = new LinkedHashMap<Subject, List<YearTally>>();
        database.sql("""
                        with cast_on as (
                            select scheme, value, extract(year from date)::int as year, letter
                            from library.ballot b join library.roll_call on record = b.roll_call
                                 join library.roll_call_subject s on s.roll_call = b.roll_call
                            where state = :state
                              and date between make_date(:first, 1, 1) and make_date(:last, 12, 31)),
                        most as (
                            select scheme, value, count(*) as ballots from cast_on
                            group by scheme, value order by ballots desc, scheme, value limit :most)
                        select scheme, value, year,
                               count(*) filter (where letter = 'Y') as yes, count(*) filter (where letter = 'N') as no,
                               count(*) filter (where letter = 'A') as abstain,
                               count(*) filter (where letter = 'X') as not_voting
                        from cast_on join most using (scheme, value)
                        group by scheme, value, year, ballots order by ballots desc, scheme, value, year
                        """)
                .param("state", state.value())
                .param("first", period.first())
                .param("last", period.last())
                .param("most", most)
                .query((row, _) -> bySubject
                        .computeIfAbsent(SubjectNames.subject(row), _ -> new ArrayList<>())
                        .add(new YearTally(row.getInt("year"), tally(row))))
                .list();
        var named = names.of(bySubject.keySet(), reader);
        return bySubject.entrySet().stream()
                .map(entry -> new SubjectTally(
                        named.getOrDefault(entry.getKey(), entry.getKey().value()),
                        entry.getKey().filter(),
                        Tally.sum(
                                entry.getValue().stream().map(YearTally::tally).toList()),
                        entry.getValue()))
                .toList();
    }

    @Override
    public List<Agreeing> agreement(StateCode state, Years period) {
        return database.sql("""
                        select case when state = :state then other else state end as other,
                               sum(same) as same, sum(shared) as shared
                        from library.agreement
                        where (state = :state or other = :state) and year between :first and :last
                        group by 1
                        """)
                .param("state", state.value())
                .param("first", period.first())
                .param("last", period.last())
                .query((row, _) ->
                        new Agreeing(new StateCode(row.getString("other")), row.getInt("same"), row.getInt("shared")))
                .list();
    }

    @Override
    public List<Cast> latest(StateCode state, int most) {
        return database.sql("""
                        select record, date_known, title, letter
                        from library.ballot join library.roll_call on record = roll_call
                        where state = :state order by date desc, record desc limit :most
                        """)
                .param("state", state.value())
                .param("most", most)
                .query((row, _) -> new Cast(
                        new RecordId(row.getLong("record")),
                        new PartialDate(row.getString("date_known")),
                        LocalizedTextJson.read(row.getString("title")),
                        Letter.of(row.getString("letter")).orElseThrow()))
                .list();
    }

    @Override
    public long count(StateCode state, Chosen chosen) {
        return chosen(
                        "select count(*) from library.ballot join library.roll_call on record = roll_call where "
                                + CHOSEN,
                        state,
                        chosen)
                .query(Long.class)
                .single();
    }

    @Override
    public List<BallotCast> ballots(StateCode state, Chosen chosen, int offset, int size) {
        return chosen(
                        "select record, date_known, body, session, coalesce(resolution, draft, reference) as symbol, title, letter"
                                + " from library.ballot join library.roll_call on record = roll_call where " + CHOSEN
                                + " order by date desc, record desc limit :size offset :offset",
                        state,
                        chosen)
                .param("size", size)
                .param("offset", offset)
                .query((row, _) -> new BallotCast(
                        new RecordId(row.getLong("record")),
                        new PartialDate(row.getString("date_known")),
                        row.getString("body"),
                        row.getString("session"),
                        row.getString("symbol"),
                        LocalizedTextJson.read(row.getString("title")),
                        Letter.of(row.getString("letter")).orElseThrow()))
                .list();
    }

    private JdbcClient.StatementSpec chosen(String sql, StateCode state, Chosen chosen) {
        return database.sql(sql)
                .param("state", state.value())
                .param("year", chosen.year())
                .param("body", chosen.body());
    }

    @Override
    public List<YearAgreement> agreement(StateCode state, StateCode other, Years period) {
        return database.sql("""
                        select year, same, shared from library.agreement
                        where state = :first_state and other = :second_state and year between :first and :last
                        order by year
                        """)
                .param("first_state", state.compareTo(other) < 0 ? state.value() : other.value())
                .param("second_state", state.compareTo(other) < 0 ? other.value() : state.value())
                .param("first", period.first())
                .param("last", period.last())
                .query((row, _) -> new YearAgreement(row.getInt("year"), row.getInt("same"), row.getInt("shared")))
                .list();
    }

    static Tally tally(ResultSet row) throws SQLException {
        return new Tally(row.getInt("yes"), row.getInt("no"), row.getInt("abstain"), row.getInt("not_voting"));
    }
}
