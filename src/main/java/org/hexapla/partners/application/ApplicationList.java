package org.hexapla.partners.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Country;
import org.hexapla.partners.PartnerKind;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The applications of a programme in lines, thousands on one page, narrowed down.
@Repository
class ApplicationList {

    private final JdbcClient database;

    ApplicationList(JdbcClient database) {
        this.database = database;
    }

    /// An empty word asks for nothing.
    ///
    /// @param state by its code; empty for all but drafts
    /// @param stage the place of a stage, or -1
    /// @param typed a part of the name
    record Question(
            ProgrammeCode programme,
            String state,
            int stage,
            String typed,
            String country,
            String region,
            String gender,
            String language,
            String chosen) {}

    /// Without those from which the person keeps away; of reviews that the person has still to write, no scores.
    List<ApplicationLine> lines(Question question, PersonId person) {
        var lines = new ArrayList<ApplicationLine>();
        database.sql("""
                        select application.*, %s, coalesce(tally.handed_in, 0) as handed_in, tally.mean,
                            mine.reviewer is not null and mine.handed_in is null as blind
                        from partners.application
                        left join lateral (
                            select count(distinct reviewer) as handed_in, avg(score.value::numeric) as mean
                            from partners.review left join lateral jsonb_each_text(scores) score on true
                            where review.application = application.id and handed_in is not null and conflict is null
                        ) tally on true
                        left join partners.review mine on mine.application = application.id and mine.reviewer = :person
                        where programme = :programme and mine.conflict is null
                            and (:state = '' and state <> 'draft' or state = :state)
                            and (:stage < 0 or stage = :stage)
                            and (:typed = '' or name ilike '%%' || :typed || '%%')
                            and (:country = '' or country = :country)
                            and (:gender = '' or gender = :gender)
                            and (:language = '' or language = :language)
                            and (:chosen = '' or chosen = (:chosen = 'yes'))
                        order by application.id
                        """.formatted(Applications.FIRST))
                .param("person", person.value())
                .param("programme", question.programme().value())
                .param("state", question.state())
                .param("stage", question.stage())
                .param("typed", question.typed().replaceAll("([%_\\\\])", "\\\\$1"))
                .param("country", question.country())
                .param("gender", question.gender())
                .param("language", question.language())
                .param("chosen", question.chosen())
                .query(row -> {
                    var line = line(row);
                    if (question.region().isEmpty() || question.region().equals(line.region())) {
                        lines.add(line);
                    }
                });
        return lines;
    }

    private static ApplicationLine line(ResultSet row) throws SQLException {
        var country = row.getString("country");
        var submitted = row.getTimestamp("submitted");
        var isBlind = row.getBoolean("blind");
        return new ApplicationLine(
                row.getLong("id"),
                (Long) row.getObject("parent"),
                (Long) row.getObject("partner"),
                PartnerKind.parse(row.getString("kind")).orElseThrow(),
                row.getString("name"),
                row.getString("mail"),
                row.getString("language"),
                country == null ? Optional.empty() : Optional.of(new Country(country)),
                row.getString("gender"),
                row.getString("about"),
                Application.State.parse(row.getString("state")).orElseThrow(),
                row.getInt("stage"),
                row.getBoolean("chosen"),
                row.getBoolean("is_first"),
                submitted == null ? null : LocalDate.ofInstant(submitted.toInstant(), ZoneOffset.UTC),
                row.getInt("handed_in"),
                isBlind ? 0 : row.getDouble("mean"));
    }
}
