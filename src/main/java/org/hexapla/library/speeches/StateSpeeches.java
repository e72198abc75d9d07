package org.hexapla.library.speeches;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.PartialDate;
import org.hexapla.library.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The speeches for one state in rows, each in a line, few questions for all.
@Component
public class StateSpeeches {

    private static final String CHOSEN = """
            state = :state
            and (:year = 0 or date between make_date(greatest(:year, 1), 1, 1) and make_date(greatest(:year, 1), 12, 31))
            and (:body = '' or body = :body) and (:item = '' or agenda_item = :item)""";

    private final JdbcClient database;
    private final States states;

    StateSpeeches(JdbcClient database, States states) {
        this.database = database;
        this.states = states;
    }

    /// @param year 0 for all
    /// @param body empty for all
    /// @param agendaItem its number; empty for all
    public record Chosen(int year, String body, String agendaItem) {

        public static final Chosen ALL = new Chosen(0, "", "");
    }

    /// @param title who spoke, or the state by its name of the day
    /// @param meeting its symbol, or empty
    public record Given(
            RecordId id,
            LocalizedText title,
            PartialDate date,
            String body,
            String session,
            String meeting,
            String agendaItem,
            String language) {}

    /// Speeches of a year in a body.
    public record Held(int year, String body, int number) {}

    public long count(StateCode state, Chosen chosen) {
        return chosen("select count(*) from library.speech where " + CHOSEN, state, chosen)
                .query(Long.class)
                .single();
    }

    /// The latest first.
    public List<Given> list(StateCode state, Chosen chosen, int offset, int size) {
        var known = states.find(state);
        return chosen(
                        "select * from library.speech where " + CHOSEN
                                + " order by date desc, record limit :size offset :offset",
                        state,
                        chosen)
                .param("size", size)
                .param("offset", offset)
                .query((row, _) -> {
                    var date = new PartialDate(row.getString("date_known"));
                    var speaker = LocalizedTextJson.read(row.getString("speaker"));
                    LocalDate day = date.last();
                    var meeting = row.getString("meeting");
                    return new Given(
                            new RecordId(row.getLong("record")),
                            speaker.isEmpty()
                                    ? known.map(one -> one.nameOn(day)).orElse(LocalizedText.none())
                                    : speaker,
                            date,
                            row.getString("body"),
                            row.getString("session"),
                            meeting == null ? "" : meeting,
                            row.getString("agenda_item"),
                            row.getString("spoken"));
                })
                .list();
    }

    /// How many there are of each year and body, in their order.
    public List<Held> held(StateCode state) {
        return database.sql("""
                        select extract(year from date)::int as year, body, count(*) as number from library.speech
                        where state = :state group by 1, 2 order by 1, 2
                        """)
                .param("state", state.value())
                .query((row, _) -> new Held(row.getInt("year"), row.getString("body"), row.getInt("number")))
                .list();
    }

    private JdbcClient.StatementSpec chosen(String sql, StateCode state, Chosen chosen) {
        return database.sql(sql)
                .param("state", state.value())
                .param("year", chosen.year())
                .param("body", chosen.body())
                .param("item", chosen.agendaItem());
    }
}
