package org.hexapla.library.analysis.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.library.analysis.Stage;
import org.hexapla.library.analysis.Station;
import org.hexapla.library.analysis.WorkId;
import org.hexapla.library.analysis.Works;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What waits, the most pressing first.
@Component
@Transactional(readOnly = true)
class Queue {

    private static final int MOST = 100;

    private final JdbcClient database;
    private final Works works;
    private final People people;
    private final Clock clock;

    Queue(JdbcClient database, Works works, People people, Clock clock) {
        this.database = database;
        this.works = works;
        this.people = people;
        this.clock = clock;
    }

    /// @param station its code, or empty for all
    /// @param stage its code, or empty for all that are open
    QueueView of(String station, String stage, String message) {
        var person = people.requireStaff("library");
        var counts = counts(station);
        return new QueueView(
                rows(mine(person), person),
                rows(open(station, stage), person),
                counts,
                late(station),
                station,
                stage,
                message,
                today());
    }

    private List<QueueView.Row> rows(List<WorkId> ids, Person reader) {
        return works.all(ids).values().stream()
                .map(work -> {
                    var taken = work.people().taken();
                    var who = taken == null || work.stage() != Stage.IN_ANALYSIS
                            ? ""
                            : people.find(taken.by()).map(Person::name).orElse("");
                    return new QueueView.Row(work, who, work.isTakenBy(reader.id()));
                })
                .toList();
    }

    /// What the person has taken, and what came back.
    private List<WorkId> mine(Person person) {
        return database.sql("""
                        select id from library.analysis_work where stage = 'in-analysis' and taken_by = :person
                        order by due, id
                        """)
                .param("person", person.id().value())
                .query((row, _) -> new WorkId(row.getLong("id")))
                .list();
    }

    private List<WorkId> open(String station, String stage) {
        return database.sql("""
                        select id from library.analysis_work
                        where stage in ('received', 'drafted', 'in-analysis', 'analysed', 'reviewed')
                        and (:station = '' or station = :station) and (:stage = '' or stage = :stage)
                        order by due, id limit :most
                        """)
                .param("station", station)
                .param("stage", stage)
                .param("most", MOST)
                .query((row, _) -> new WorkId(row.getLong("id")))
                .list();
    }

    private Map<Stage, Long> counts(String station) {
        var counts = new TreeMap<Stage, Long>();
        database.sql("""
                        select stage, count(*) as many from library.analysis_work
                        where stage in ('received', 'drafted', 'in-analysis', 'analysed', 'reviewed')
                        and (:station = '' or station = :station) group by stage
                        """)
                .param("station", station)
                .query((row, _) -> counts.put(stage(row.getString("stage")), row.getLong("many")))
                .list();
        return counts;
    }

    private long late(String station) {
        return database.sql("""
                        select count(*) from library.analysis_work
                        where stage in ('received', 'drafted', 'in-analysis') and due < :today
                        and (:station = '' or station = :station)
                        """)
                .param("today", today())
                .param("station", station)
                .query(Long.class)
                .single();
    }

    private static Stage stage(String code) {
        return java.util.stream.Stream.of(Stage.values())
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static List<Station> stations() {
        return List.of(Station.values());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
