package org.hexapla.library.analysis.suggesting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.hexapla.kernel.Language;
import org.hexapla.library.analysis.WorkId;
import org.hexapla.library.analysis.suggesting.Suggestion.Evidence;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The suggestions for documents in analysis and what became of them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Suggestions {

    /// The rule of what the indexer added.
    public static final String BY_HAND = "indexer";

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    Suggestions(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /// New suggestions in the place of the old: nothing was decided yet.
    void replace(WorkId work, List<Suggestion> suggestions) {
        database.sql("delete from library.analysis_suggestion where work = :work")
                .param("work", work.value())
                .update();
        for (var i = 0; i < suggestions.size(); i++) {
            insert(work, i + 1, suggestions.get(i));
        }
    }

    @Transactional(readOnly = true)
    public List<Judged> of(WorkId work) {
        return database.sql("select * from library.analysis_suggestion where work = :work order by position")
                .param("work", work.value())
                .query(Suggestions::judged)
                .list();
    }

    public void judge(WorkId work, int place, Verdict verdict, String decided) {
        database.sql("""
                        update library.analysis_suggestion
                        set verdict = :verdict, decided = :decided, decided_by = :by, decided_at = :now
                        where work = :work and position = :place
                        and (verdict, coalesce(decided, '')) is distinct from (:verdict, :decided)
                        """)
                .param("verdict", verdict.code())
                .param("decided", decided)
                .param("by", people.current().orElseThrow().id().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("work", work.value())
                .param("place", place)
                .update();
    }

    /// Something that no rule found.
    public void add(WorkId work, Field field, String value, Language language) {
        var place = database.sql("""
                        select coalesce(max(position), 0) + 1 from library.analysis_suggestion where work = :work
                        """)
                .param("work", work.value())
                .query(Integer.class)
                .single();
        insert(work, place, new Suggestion(field, value, BY_HAND, 100, new Evidence(language, 0, "")));
        judge(work, place, Verdict.ACCEPTED, value);
    }

    private void insert(WorkId work, int place, Suggestion suggestion) {
        database.sql("""
                        insert into library.analysis_suggestion
                            (work, position, field, value, rule, certainty, language, page, passage)
                        values (:work, :place, :field, :value, :rule, :certainty, :language, :page, :passage)
                        """)
                .param("work", work.value())
                .param("place", place)
                .param("field", suggestion.field().code())
                .param("value", suggestion.value())
                .param("rule", suggestion.rule())
                .param("certainty", suggestion.certainty())
                .param("language", suggestion.evidence().language().tag())
                .param("page", suggestion.evidence().page())
                .param("passage", suggestion.evidence().passage())
                .update();
    }

    private static Judged judged(ResultSet row, int number) throws SQLException {
        var decided = row.getString("decided");
        return new Judged(
                row.getInt("position"),
                new Suggestion(
                        Field.parse(row.getString("field")).orElseThrow(),
                        row.getString("value"),
                        row.getString("rule"),
                        row.getInt("certainty"),
                        new Evidence(
                                new Language(row.getString("language")), row.getInt("page"), row.getString("passage"))),
                Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                decided == null ? "" : decided);
    }
}
