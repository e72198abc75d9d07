package org.hexapla.library.analysis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// How long the analysis of a document may take, by station and kind.
@Component
@Transactional
public class Deadlines {

    private final JdbcClient database;
    private final Audit audit;

    Deadlines(JdbcClient database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /// @param station the station's code, empty for all that have no rule of their own
    /// @param kind the code of a type of documents, empty for all others
    public record Rule(String station, String kind, int days) {}

    /// The rules, the most particular last.
    public List<Rule> rules() {
        return database.sql("select station, kind, days from library.analysis_deadline order by station, kind")
                .query((row, _) -> new Rule(row.getString("station"), row.getString("kind"), row.getInt("days")))
                .list();
    }

    public void set(Rule rule) {
        database.sql("""
                        insert into library.analysis_deadline (station, kind, days) values (:station, :kind, :days)
                        on conflict (station, kind) do update set days = excluded.days
                        """).paramSource(rule).update();
        audit.record(
                new ItemRef("analysis.deadline", rule.station() + "-" + rule.kind()),
                "changed",
                "",
                JsonMapper.shared().writeValueAsString(rule));
    }

    /// The last day for a document: the rule of its station and kind, else of its station, else of its kind.
    public LocalDate due(Station station, String kind, LocalDate received) {
        var days = database.sql("""
                        select days from library.analysis_deadline
                        where station in ('', :station) and kind in ('', :kind)
                        order by (station <> '')::int + (kind <> '')::int desc, station desc limit 1
                        """)
                .param("station", station.code())
                .param("kind", kind)
                .query(Integer.class)
                .optional();
        return after(received, days.orElse(5));
    }

    /// Working days only: nobody analyses on a weekend.
    static LocalDate after(LocalDate day, int workingDays) {
        var left = workingDays;
        var last = day;
        while (left > 0) {
            last = last.plusDays(1);
            if (last.getDayOfWeek() != DayOfWeek.SATURDAY && last.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return last;
    }
}
