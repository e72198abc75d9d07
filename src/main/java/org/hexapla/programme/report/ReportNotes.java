package org.hexapla.programme.report;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people noted on a report: its steps, comments, corrections, and reasons for changes.
@Repository
class ReportNotes {

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    ReportNotes(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    record Step(PeriodicReport.State state, Instant at, String by) {}

    record Comment(long id, String part, Instant at, String by, String words, boolean isSettled) {}

    record Correction(String part, Language language, String before, String after, String reason, Instant at) {}

    void step(PeriodicReport report, PeriodicReport.State state) {
        database.sql("insert into programme.report_step (report, state, at, by) values (:report, :state, :now, :by)")
                .param("report", report.id())
                .param("state", state.code())
                .param("now", now())
                .param("by", actor())
                .update();
    }

    List<Step> steps(PeriodicReport report) {
        return database.sql("select state, at, by from programme.report_step where report = :report order by id")
                .param("report", report.id())
                .query((row, _) -> new Step(
                        PeriodicReport.State.of(row.getString("state")),
                        row.getTimestamp("at").toInstant(),
                        name(row.getObject("by", UUID.class))))
                .list();
    }

    void comment(PeriodicReport report, String part, String words) {
        database.sql("""
                        insert into programme.report_comment (report, part, at, by, words)
                        values (:report, :part, :now, :by, :words)""")
                .param("report", report.id())
                .param("part", part)
                .param("now", now())
                .param("by", actor())
                .param("words", words)
                .update();
    }

    void settle(PeriodicReport report, long comment) {
        database.sql("""
                        update programme.report_comment set settled = :now
                        where report = :report and id = :comment and settled is null""")
                .param("now", now())
                .param("report", report.id())
                .param("comment", comment)
                .update();
    }

    List<Comment> comments(PeriodicReport report) {
        return database.sql("select * from programme.report_comment where report = :report order by id")
                .param("report", report.id())
                .query((row, _) -> new Comment(
                        row.getLong("id"),
                        row.getString("part"),
                        row.getTimestamp("at").toInstant(),
                        name(row.getObject("by", UUID.class)),
                        row.getString("words"),
                        row.getTimestamp("settled") != null))
                .list();
    }

    void correct(PeriodicReport report, PeriodicReport.Part part, Language language, String after, String reason) {
        database.sql("""
                        insert into programme.report_correction
                          (report, part, language, before, after, reason, at, by)
                        values (:report, :part, :language, :before, :after, :reason, :now, :by)""")
                .param("report", report.id())
                .param("part", part.id())
                .param("language", language.tag())
                .param("before", part.text(language))
                .param("after", after)
                .param("reason", reason)
                .param("now", now())
                .param("by", actor())
                .update();
    }

    List<Correction> corrections(PeriodicReport report) {
        return database.sql("select * from programme.report_correction where report = :report order by id")
                .param("report", report.id())
                .query((row, _) -> new Correction(
                        row.getString("part"),
                        new Language(row.getString("language")),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("reason"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    void explain(PeriodicReport report, String figure, Period other, String words) {
        database.sql("""
                        insert into programme.report_reason (report, name, first_day, last_day, words, at, by)
                        values (:report, :name, :first, :last, :words, :now, :by)
                        on conflict (report, name, first_day, last_day)
                        do update set words = excluded.words, at = excluded.at, by = excluded.by""")
                .param("report", report.id())
                .param("name", figure)
                .param("first", other.first())
                .param("last", other.last())
                .param("words", words)
                .param("now", now())
                .param("by", actor())
                .update();
    }

    /// Why figures differ from those of another period, by the figure's name.
    Map<String, String> reasons(PeriodicReport report, Period other) {
        var reasons = new TreeMap<String, String>();
        database.sql("""
                        select name, words from programme.report_reason
                        where report = :report and first_day = :first and last_day = :last""")
                .param("report", report.id())
                .param("first", other.first())
                .param("last", other.last())
                .query(row -> {
                    reasons.put(row.getString("name"), row.getString("words"));
                });
        return reasons;
    }

    private String name(UUID person) {
        return people.find(new PersonId(person)).map(Person::name).orElse("");
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private UUID actor() {
        return people.current()
                .orElseThrow(() -> new IllegalStateException("nobody acts"))
                .id()
                .value();
    }
}
