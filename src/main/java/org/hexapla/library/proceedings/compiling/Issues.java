package org.hexapla.library.proceedings.compiling;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What was issued, word for word: later compilations and corrections leave it as it is.
@Component
public class Issues {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BATCH = 2000;

    private final JdbcClient database;
    private final SessionIndexes indexes;
    private final Clock clock;

    Issues(JdbcClient database, SessionIndexes indexes, Clock clock) {
        this.database = database;
        this.indexes = indexes;
        this.clock = clock;
    }

    /// The last issue of each index that was ever issued.
    public List<Issue> all() {
        return indexes.all().stream().flatMap(index -> last(index).stream()).toList();
    }

    public Optional<Issue> last(SessionIndex index) {
        return database.sql("select * from library.proceedings_issue where index = :index order by id desc limit 1")
                .param("index", index.id())
                .query((row, _) ->
                        new Issue(row.getLong("id"), index, row.getDate("day").toLocalDate(), row.getString("year")))
                .optional();
    }

    /// How many lines each section has; those without any are absent.
    public Map<SectionKind, Integer> sections(Issue issue) {
        var counts = new EnumMap<SectionKind, Integer>(SectionKind.class);
        database.sql("""
                        select section, count(*) as lines from library.proceedings_issued_line
                        where issue = :issue group by section
                        """)
                .param("issue", issue.id())
                .query((row, _) ->
                        counts.put(SectionKind.parse(row.getString("section")).orElseThrow(), row.getInt("lines")))
                .list();
        return counts;
    }

    public List<Entry> lines(Issue issue, SectionKind section) {
        return lines(issue, section, 0, Integer.MAX_VALUE);
    }

    /// Some of a section's lines.
    public List<Entry> lines(Issue issue, SectionKind section, int skip, int most) {
        return database.sql("""
                        select content from library.proceedings_issued_line
                        where issue = :issue and section = :section and place >= :from and place < :until order by place
                        """)
                .param("issue", issue.id())
                .param("section", section.code())
                .param("from", skip)
                .param("until", (long) skip + most)
                .query((row, _) -> JSON.readValue(row.getString("content"), Entry.class))
                .list();
    }

    /// The heads of a section, each with the place of its first line.
    public Map<String, Integer> heads(Issue issue, SectionKind section) {
        var heads = new LinkedHashMap<String, Integer>();
        database.sql("""
                        select content ->> 'head' as head, min(place) as place from library.proceedings_issued_line
                        where issue = :issue and section = :section group by 1 order by 2
                        """)
                .param("issue", issue.id())
                .param("section", section.code())
                .query((row, _) -> heads.put(row.getString("head"), row.getInt("place")))
                .list();
        return heads;
    }

    Issue add(SessionIndex index, LocalDate day, PersonId by, Map<SectionKind, List<Entry>> sections) {
        var issue = database.sql("""
                        insert into library.proceedings_issue (index, day, at, by, year)
                        values (:index, :day, :now, :by, :year) returning id
                        """)
                .param("index", index.id())
                .param("day", Date.valueOf(day))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .param("year", index.configuration().year())
                .query(Long.class)
                .single();
        sections.forEach((section, lines) -> keep(issue, section, lines));
        return new Issue(issue, index, day, index.configuration().year());
    }

    private void keep(long issue, SectionKind section, List<Entry> lines) {
        for (var from = 0; from < lines.size(); from += BATCH) {
            var batch = lines.subList(from, Math.min(lines.size(), from + BATCH));
            database.sql("""
                            insert into library.proceedings_issued_line (issue, section, place, content)
                            select :issue, :section, :from + line.place - 1, line.content::jsonb
                            from unnest(:contents::text[]) with ordinality as line (content, place)
                            """)
                    .param("issue", issue)
                    .param("section", section.code())
                    .param("from", from)
                    .param(
                            "contents",
                            batch.stream().map(JSON::writeValueAsString).toArray(String[]::new))
                    .update();
        }
    }
}
