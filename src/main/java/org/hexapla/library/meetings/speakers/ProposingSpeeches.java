package org.hexapla.library.meetings.speakers;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.meetings.verbatim.Turn;
import org.hexapla.library.meetings.verbatim.Verbatim;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what was read of a meeting as proposals. Who takes the floor again under the same item goes on with the same
/// speech. A meeting that is there already stays as people have decided it.
@Component
@Transactional
class ProposingSpeeches {

    private final JdbcClient database;
    private final Meetings meetings;
    private final SpeakerNames names;
    private final States states;
    private final People people;
    private final Clock clock;

    ProposingSpeeches(
            JdbcClient database, Meetings meetings, SpeakerNames names, States states, People people, Clock clock) {
        this.database = database;
        this.meetings = meetings;
        this.names = names;
        this.states = states;
        this.people = people;
        this.clock = clock;
    }

    /// @param day of the meeting
    /// @param file in the archive
    /// @return whether it was proposed; not if it is there already
    boolean propose(Symbol symbol, LocalDate day, Verbatim record, String file, String name) {
        var person = people.requireStaff("library");
        if (meetings.of(symbol).isPresent()) {
            return false;
        }
        var meeting = insert(person, symbol, day, record, file, name);
        var known = new HashMap<String, Long>();
        var position = 0;
        for (var turn : record.turns()) {
            position += 10;
            insert(meeting, position, turn, day, known);
        }
        return true;
    }

    private long insert(Person person, Symbol symbol, LocalDate day, Verbatim record, String file, String name) {
        var header = record.header();
        var president = header.president();
        return database.sql("""
                        insert into library.meeting_record (key, symbol, body, session, day, language, president, agenda,
                            marks, file, name, taken_at, taken_by)
                        values (:key, :symbol, :body, :session, :day, :language, :president, :agenda, :marks, :file,
                            :name, :now, :by) returning id
                        """)
                .param("key", symbol.key())
                .param("symbol", symbol.display())
                .param("body", header.organ())
                .param("session", header.session())
                .param("day", day)
                .param("language", record.language().tag())
                .param(
                        "president",
                        (president.title() + " " + president.name()
                                        + (president.country().isEmpty() ? "" : " (" + president.country() + ")"))
                                .strip())
                .param("agenda", String.join("; ", header.agenda()))
                .param(
                        "marks",
                        record.marks().stream().map(Verbatim.Mark::words).toArray(String[]::new))
                .param("file", file)
                .param("name", name)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", person.id().value())
                .query(Long.class)
                .single();
    }

    private void insert(long meeting, int position, Turn turn, LocalDate day, Map<String, Long> known) {
        var speaker = turn.speaker();
        var state = state(speaker, day);
        var heading = speaker.name().isEmpty()
                ? null
                : names.printed(speaker.name(), speaker.country()).orElse(null);
        var person = heading == null ? entry(speaker) : entered(heading);
        var key = String.join(
                "|", person, state, turn.item(), String.valueOf(speaker.capacity() == Turn.Capacity.NATIONAL));
        var first = known.get(key);
        var id = database.sql("""
                        insert into library.proposed_speech (meeting, position, page, line, first_words, words, capacity,
                            person, heading, state, organisation, spoken, item, verdict, joined)
                        values (:meeting, :position, :page, :line, :first, :words, :capacity, :person,
                            cast(:heading as bigint), :state, :organisation, :spoken, :item, :verdict,
                            cast(:joined as bigint)) returning id
                        """)
                .param("meeting", meeting)
                .param("position", position)
                .param("page", turn.page())
                .param("line", turn.line())
                .param("first", turn.firstWords())
                .param("words", turn.words())
                .param("capacity", speaker.capacity().name().toLowerCase(Locale.ROOT))
                .param("person", person)
                .param("heading", heading == null ? null : heading.id().value())
                .param("state", state)
                .param("organisation", state.isEmpty() ? speaker.country() : "")
                .param("spoken", turn.spoken().tag())
                .param("item", turn.item())
                .param("verdict", first == null ? "open" : "joined")
                .param("joined", first)
                .query(Long.class)
                .single();
        known.putIfAbsent(key, id);
    }

    private String state(Turn.Speaker speaker, LocalDate day) {
        return speaker.country().isEmpty()
                ? ""
                : states.recognise(speaker.country(), day)
                        .map(States.State::code)
                        .map(StateCode::value)
                        .orElse("");
    }

    private static String entry(Turn.Speaker speaker) {
        return speaker.name().isEmpty()
                ? speaker.office()
                : SpeakerNames.entry(speaker.title(), speaker.name(), speaker.country());
    }

    static String entered(Heading heading) {
        return String.join(
                        " ",
                        List.of(
                                heading.parts().getOrDefault('a', ""),
                                heading.parts().getOrDefault('g', "")))
                .strip();
    }
}
