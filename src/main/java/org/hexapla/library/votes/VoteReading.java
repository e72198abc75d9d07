package org.hexapla.library.votes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.authorities.StateCode;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordRows;
import org.hexapla.library.RollCalls;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads roll calls: one by one with all they hold, or many in short.
@Component
class VoteReading implements RollCalls {

    private static final String TALLY = """
            (select count(*) filter (where letter = 'Y') as yes, count(*) filter (where letter = 'N') as no,
                    count(*) filter (where letter = 'A') as abstain, count(*) filter (where letter = 'X') as not_voting
             from library.ballot where roll_call = r.record) tally""";

    private static final String CHOSEN = """
            (:year = 0 or date between make_date(greatest(:year, 1), 1, 1) and make_date(greatest(:year, 1), 12, 31))
            and (:scheme = '' or exists (select 1 from library.roll_call_subject s
                                         where s.roll_call = r.record and scheme = :scheme and value = :value))""";

    private static final String WHOLE = """
            select r.*,
                   array(select scheme || ':' || value from library.roll_call_subject
                         where roll_call = r.record order by position) as subjects,
                   array(select state || ' ' || letter || ' ' || named from library.ballot
                         where roll_call = r.record order by state) as ballots
            from library.roll_call r where record in (:records) order by record
            """;

    private final JdbcClient database;

    VoteReading(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<RollCallCard> of(Collection<Symbol> resolutions) {
        if (resolutions.isEmpty()) {
            return List.of();
        }
        return database.sql("select record, date, yes, no, abstain from library.roll_call r cross join lateral " + TALLY
                        + " where resolution_key in (:keys) order by date, record")
                .param("keys", resolutions.stream().map(Symbol::key).toList())
                .query((row, _) -> new RollCallCard(
                        new RecordId(row.getLong("record")),
                        row.getDate("date").toLocalDate(),
                        row.getInt("yes"),
                        row.getInt("no"),
                        row.getInt("abstain"),
                        "/votes/" + row.getLong("record")))
                .list();
    }

    long count(VotesView.Filter filter) {
        return chosen("select count(*) from library.roll_call r where " + CHOSEN, filter)
                .query(Long.class)
                .single();
    }

    List<VotesView.Item> list(VotesView.Filter filter, int offset, int size) {
        return chosen(
                        "select * from (select * from library.roll_call r where " + CHOSEN
                                + " order by date desc, record desc limit :size offset :offset) r cross join lateral "
                                + TALLY + " order by date desc, record desc",
                        filter)
                .param("size", size)
                .param("offset", offset)
                .query((row, _) -> new VotesView.Item(
                        new RecordId(row.getLong("record")),
                        LocalizedTextJson.read(row.getString("title")),
                        Optional.ofNullable(row.getString("resolution")).orElse(row.getString("reference")),
                        new PartialDate(row.getString("date_known")),
                        row.getString("session"),
                        BallotHistory.tally(row)))
                .list();
    }

    List<Integer> years() {
        return database.sql("""
                        select distinct extract(year from date)::int as year from library.roll_call order by year desc
                        """).query((row, _) -> row.getInt("year")).list();
    }

    List<Subject> frequentSubjects(int most) {
        return database.sql("""
                        select scheme, value from library.roll_call_subject
                        group by scheme, value order by count(*) desc, scheme, value limit :most
                        """)
                .param("most", most)
                .query((row, _) -> SubjectNames.subject(row))
                .list();
    }

    Optional<RollCall> find(RecordId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    Map<RecordId, RollCall> find(Collection<RecordId> ids) {
        return RecordRows.of(database, WHOLE, ids, (row, _) -> rollCall(row));
    }

    /// Who tells of it, the one it is kept by first.
    List<String> sources(RecordId id) {
        return database.sql("""
                        select source from (
                            select source, 1 as place from library.roll_call where record = :record
                            union all
                            select source, 2 from library.roll_call_told where roll_call = :record) told
                        order by place, source
                        """)
                .param("record", id.value())
                .query((row, _) -> row.getString("source"))
                .list();
    }

    List<RecordId> after(long record, int size) {
        return database.sql("select record from library.roll_call where record > :after order by record limit :size")
                .param("after", record)
                .param("size", size)
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
    }

    private JdbcClient.StatementSpec chosen(String sql, VotesView.Filter filter) {
        var subject = Subject.parse(filter.subject());
        return database.sql(sql)
                .param("year", filter.year())
                .param("scheme", subject.map(chosen -> chosen.scheme().code()).orElse(""))
                .param("value", subject.map(Subject::value).orElse(""));
    }

    private static RollCall rollCall(ResultSet row) throws SQLException {
        return new RollCall(
                row.getString("source"),
                row.getString("source_id"),
                row.getString("reference"),
                row.getString("body"),
                row.getString("session"),
                new PartialDate(row.getString("date_known")),
                new RollCall.Papers(
                        symbol(row, "resolution"),
                        symbol(row, "draft"),
                        symbol(row, "committee_report"),
                        symbol(row, "meeting")),
                LocalizedTextJson.read(row.getString("title")),
                LocalizedTextJson.read(row.getString("description")),
                LocalizedTextJson.read(row.getString("agenda_title")),
                strings(row, "subjects")
                        .flatMap(subject -> Subject.parse(subject).stream())
                        .toList(),
                row.getString("note"),
                traits(row),
                published(row),
                strings(row, "ballots").map(VoteReading::ballot).toList());
    }

    private static Optional<PublishedTotals> published(ResultSet row) throws SQLException {
        var members = row.getInt("published_members");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new PublishedTotals(
                        new Tally(
                                row.getInt("published_yes"),
                                row.getInt("published_no"),
                                row.getInt("published_abstain"),
                                row.getInt("published_not_voting")),
                        members));
    }

    private static Set<Trait> traits(ResultSet row) throws SQLException {
        var traits = new ArrayList<Trait>();
        if (row.getBoolean("important")) {
            traits.add(Trait.IMPORTANT);
        }
        if (row.getBoolean("of_paragraph")) {
            traits.add(Trait.PARAGRAPH);
        }
        if (row.getBoolean("of_amendment")) {
            traits.add(Trait.AMENDMENT);
        }
        return Set.copyOf(traits);
    }

    private static Ballot ballot(String written) {
        var parts = written.split(" ", 3);
        return new Ballot(new StateCode(parts[0]), Letter.of(parts[1]).orElseThrow(), parts[2]);
    }

    private static Stream<String> strings(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }

    private static Optional<Symbol> symbol(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Symbol::of);
    }
}
