package org.hexapla.occasions.attendance;

import java.util.List;
import java.util.function.Function;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in rows of people in one statement a batch. Who is there already stays as they are.
@Component
public class TakingAttendance {

    private final JdbcClient database;
    private final People people;

    TakingAttendance(JdbcClient database, People people) {
        this.database = database;
        this.people = people;
    }

    /// Notes that somebody was there.
    ///
    /// @param person the key of the person
    @Transactional
    public void came(EventCode event, String person, Language language) {
        take(List.of(new Attendance(event, person, language, "", "", "", Attendance.Step.ATTENDED)));
    }

    /// @return how many of them were not there yet
    @Transactional
    int take(List<Attendance> rows) {
        people.requireStaff("occasions");
        return database.sql("""
                        insert into occasions.registration (event, person, language, country, audience, gender, state,
                            asked, registered, accepted, attended, source)
                        select taken.event, taken.person, taken.language, taken.country, taken.audience, taken.gender,
                            case when taken.step = 'REGISTERED' then 'waiting' else 'accepted' end,
                            event.starts, event.starts,
                            case when taken.step <> 'REGISTERED' then event.starts end,
                            case when taken.step = 'ATTENDED' then event.starts end,
                            'attendance'
                        from unnest(:events::text[], :persons::text[], :languages::text[], :countries::text[],
                                :audiences::text[], :genders::text[], :steps::text[])
                            as taken (event, person, language, country, audience, gender, step)
                        join occasions.event on event.code = taken.event
                        on conflict do nothing
                        """)
                .param("events", column(rows, row -> row.event().value()))
                .param("persons", column(rows, Attendance::person))
                .param("languages", column(rows, row -> row.language().tag()))
                .param("countries", column(rows, Attendance::country))
                .param("audiences", column(rows, Attendance::audience))
                .param("genders", column(rows, Attendance::gender))
                .param("steps", column(rows, row -> row.step().name()))
                .update();
    }

    private static String[] column(List<Attendance> rows, Function<Attendance, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
