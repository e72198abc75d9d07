package org.hexapla.library.analysis;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Inbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts before the library what waits: one line for the documents of a station and day, for they come by the dozen;
/// one for each that waits for a second pair of eyes.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Waiting {

    static final String DEPARTMENT = "library";

    private final JdbcClient database;
    private final Inbox inbox;

    Waiting(JdbcClient database, Inbox inbox) {
        this.database = database;
        this.inbox = inbox;
    }

    /// Says anew how many documents of each day wait for an indexer.
    public void tell() {
        database.sql("""
                        select work.station, work.day, count(*) filter (where stage = 'drafted') as open,
                            min(due) filter (where stage = 'drafted') as due, max(told.open) as told
                        from library.analysis_work work
                        left join library.analysis_told told on told.station = work.station and told.day = work.day
                        where stage = 'drafted' or told.open > 0
                        group by work.station, work.day
                        having count(*) filter (where stage = 'drafted') <> coalesce(max(told.open), 0)
                        """)
                .query((row, _) -> new Day(
                        row.getString("station"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("open"),
                        row.getObject("due", LocalDate.class)))
                .list()
                .forEach(this::tell);
    }

    /// A record that another indexer should look at.
    public void forReview(Work work) {
        inbox.add(
                DEPARTMENT,
                new Inbox.Task(
                        "analysis.inbox.review",
                        List.of(work.symbol().display()),
                        work.id().item(),
                        work.id().path(),
                        work.due()));
    }

    /// A record that comes back with a comment.
    public void sentBack(Work work, String comment) {
        inbox.done(work.id().item());
        if (work.people().analysed() != null) {
            inbox.add(
                    work.people().analysed().by(),
                    new Inbox.Task(
                            "analysis.inbox.sent-back",
                            List.of(work.symbol().display(), comment),
                            work.id().item(),
                            work.id().path(),
                            work.due()));
        }
    }

    public void done(Work work) {
        inbox.done(work.id().item());
    }

    private void tell(Day day) {
        var item = new ItemRef("analysis.day", day.station() + "-" + day.day());
        inbox.done(item);
        if (day.open() > 0) {
            inbox.add(
                    DEPARTMENT,
                    new Inbox.Task(
                            "analysis.inbox.waiting",
                            List.of(
                                    String.valueOf(day.open()),
                                    day.station(),
                                    day.day().toString()),
                            item,
                            "/analysis?station=" + day.station(),
                            day.due()));
        }
        database.sql("""
                        insert into library.analysis_told (station, day, open) values (:station, :day, :open)
                        on conflict (station, day) do update set open = excluded.open
                        """).paramSource(day).update();
    }

    private record Day(
            String station,
            LocalDate day,
            int open,
            @org.jspecify.annotations.Nullable LocalDate due) {}
}
