package org.hexapla.partners.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.search.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps outcome documents in their versions. In the caller's transaction, without asking who may.
@Repository
class Outcomes {

    private final JdbcClient database;
    private final Search search;

    Outcomes(JdbcClient database, Search search) {
        this.database = database;
        this.search = search;
    }

    /// The versions that were published, the youngest first, without their paragraphs.
    List<Outcome> published(String consultation) {
        return database.sql("""
                        select id, version, published from partners.outcome
                        where consultation = :code and published is not null order by version desc
                        """)
                .param("code", consultation)
                .query((row, _) -> new Outcome(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getObject("published", LocalDate.class),
                        List.of()))
                .list();
    }

    Optional<Outcome> draft(String consultation) {
        return one(consultation, "published is null");
    }

    Optional<Outcome> version(String consultation, int version) {
        return one(consultation, "published is not null and version = " + version);
    }

    private Optional<Outcome> one(String consultation, String which) {
        return database.sql(
                        "select id, version, published from partners.outcome where consultation = :code and " + which)
                .param("code", consultation)
                .query((row, _) -> new Outcome(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getObject("published", LocalDate.class),
                        paragraphs(row.getLong("id"))))
                .optional();
    }

    private List<Outcome.Paragraph> paragraphs(long outcome) {
        var paragraphs = new ArrayList<Outcome.Paragraph>();
        var numbered = new int[1];
        database.sql("""
                        select paragraph.id, heading, words, array_agg(number order by number)
                            filter (where number is not null) as cited
                        from partners.outcome_paragraph paragraph
                        left join partners.outcome_citation citation on citation.paragraph = paragraph.id
                        left join partners.contribution on contribution.id = citation.contribution
                        where outcome = :id group by paragraph.id order by place
                        """).param("id", outcome).query(row -> {
            var isHeading = row.getBoolean("heading");
            var cited = row.getArray("cited");
            paragraphs.add(new Outcome.Paragraph(
                    row.getLong("id"),
                    isHeading ? 0 : ++numbered[0],
                    isHeading,
                    LocalizedTextJson.read(row.getString("words")),
                    cited == null
                            ? List.of()
                            : Stream.of((Integer[]) cited.getArray()).toList()));
        });
        return paragraphs;
    }

    /// Begins the next version with the paragraphs of the last one.
    long begin(String consultation) {
        var id = database.sql("""
                        insert into partners.outcome (consultation, version)
                        select :code, coalesce(max(version), 0) + 1 from partners.outcome where consultation = :code
                        returning id
                        """).param("code", consultation).query(Long.class).single();
        published(consultation).stream()
                .findFirst()
                .flatMap(last -> version(consultation, last.version()))
                .ifPresent(last -> last.paragraphs().forEach(paragraph -> add(consultation, id, paragraph)));
        return id;
    }

    /// @param paragraph its number and its place are made here
    void add(String consultation, long outcome, Outcome.Paragraph paragraph) {
        var id = database.sql("""
                        insert into partners.outcome_paragraph (outcome, place, heading, words)
                        select :outcome, coalesce(max(place), 0) + 1, :heading, :words::jsonb
                        from partners.outcome_paragraph where outcome = :outcome returning id
                        """)
                .param("outcome", outcome)
                .param("heading", paragraph.isHeading())
                .param("words", LocalizedTextJson.write(paragraph.words()))
                .query(Long.class)
                .single();
        cite(consultation, id, paragraph.cited());
    }

    /// @return whether the draft has that paragraph
    boolean change(String consultation, long outcome, Outcome.Paragraph paragraph) {
        var isDone = database.sql("""
                        update partners.outcome_paragraph set words = :words::jsonb
                        where id = :id and outcome = :outcome
                        """)
                        .param("id", paragraph.id())
                        .param("outcome", outcome)
                        .param("words", LocalizedTextJson.write(paragraph.words()))
                        .update()
                > 0;
        if (isDone) {
            database.sql("delete from partners.outcome_citation where paragraph = :id")
                    .param("id", paragraph.id())
                    .update();
            cite(consultation, paragraph.id(), paragraph.cited());
        }
        return isDone;
    }

    private void cite(String consultation, long paragraph, Collection<Integer> numbers) {
        database.sql("""
                        insert into partners.outcome_citation (paragraph, contribution)
                        select :paragraph, id from partners.contribution
                        where consultation = :code and number = any (:numbers) on conflict do nothing
                        """)
                .param("paragraph", paragraph)
                .param("code", consultation)
                .param("numbers", numbers.toArray(Integer[]::new))
                .update();
    }

    void remove(long outcome, long paragraph) {
        database.sql("delete from partners.outcome_paragraph where id = :id and outcome = :outcome")
                .param("id", paragraph)
                .param("outcome", outcome)
                .update();
    }

    /// Lets a paragraph change places with the one before it.
    void up(long outcome, long paragraph) {
        database.sql("""
                        with pair as (
                            select id, place, lag(id) over (order by place) as other,
                                lag(place) over (order by place) as before
                            from partners.outcome_paragraph where outcome = :outcome
                        ), moved as (select * from pair where id = :id and other is not null)
                        update partners.outcome_paragraph set place =
                            case when outcome_paragraph.id = moved.id then moved.before else moved.place end
                        from moved where outcome_paragraph.id in (moved.id, moved.other)
                        """).param("outcome", outcome).param("id", paragraph).update();
    }

    /// @return whether there was a draft
    boolean publish(String consultation, LocalDate day) {
        // Found with its consultation from now on.
        search.changed(List.of(Consultation.item(consultation)));
        return database.sql("""
                        update partners.outcome set published = :day where consultation = :code and published is null
                        """).param("code", consultation).param("day", day).update() > 0;
    }
}
