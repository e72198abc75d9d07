package org.hexapla.library.meetings.speakers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.kernel.Language;
import org.hexapla.library.meetings.MeetingFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what the screen of a meeting shows, and reads what was typed there.
@Component
class SpeakersPage {

    private static final int OFFERED = 8;

    private final Meetings meetings;
    private final Headings headings;
    private final States states;
    private final MeetingFiles files;

    SpeakersPage(Meetings meetings, Headings headings, States states, MeetingFiles files) {
        this.meetings = meetings;
        this.headings = headings;
        this.states = states;
        this.files = files;
    }

    MeetingsView list() {
        return new MeetingsView(meetings.list(200).stream()
                .map(one -> new MeetingsView.Row(one.meeting(), one.proposed(), one.open(), one.accepted()))
                .toList());
    }

    /// @param page beside the form; 0 for the one with the first speech that waits
    SpeakersView of(long id, Language reader, int page, List<SpeechFault> faults, @Nullable String message) {
        var meeting = meetings.need(id);
        var proposals = meetings.proposals(id);
        var numbers =
                proposals.stream().collect(Collectors.toMap(ProposedSpeech::id, speech -> speech.position() / 10));
        var pages = files.pages(meeting.file());
        return new SpeakersView(
                meeting,
                proposals.stream()
                        .map(speech -> row(meeting, speech, numbers, reader))
                        .toList(),
                states.all().stream()
                        .filter(state -> state.isMemberOn(meeting.day()))
                        .map(state -> state.nameOn(meeting.day()).words(reader))
                        .sorted(reader.order())
                        .toList(),
                languages(proposals),
                Math.clamp(page > 0 ? page : toDecide(proposals), 1, pages),
                pages,
                faults,
                message);
    }

    /// The page with the first speech that waits.
    private static int toDecide(List<ProposedSpeech> proposals) {
        return proposals.stream()
                .filter(ProposedSpeech::isOpen)
                .mapToInt(ProposedSpeech::page)
                .findFirst()
                .orElse(1);
    }

    private SpeakersView.Row row(Meeting meeting, ProposedSpeech speech, Map<Long, Integer> numbers, Language reader) {
        var joined = speech.joined();
        return new SpeakersView.Row(
                speech,
                speech.state().isEmpty() ? speech.organisation() : name(speech.state(), meeting.day(), reader),
                speech.isOpen() && speech.heading() == null ? offered(speech.person()) : List.of(),
                joined == null ? 0 : numbers.getOrDefault(joined, 0));
    }

    private List<String> offered(String person) {
        var surname = person.replaceFirst("[,(].*", "").strip();
        return surname.length() < 2
                ? List.of()
                : headings.suggest(HeadingKind.PERSON, surname, Language.EN, OFFERED).stream()
                        .map(ProposingSpeeches::entered)
                        .distinct()
                        .toList();
    }

    private String name(String state, LocalDate day, Language reader) {
        return states.find(new StateCode(state))
                .map(known -> known.nameOn(day).words(reader))
                .orElse(state);
    }

    /// The official languages, and what else was spoken.
    private static List<Language> languages(List<ProposedSpeech> proposals) {
        return Stream.concat(
                        Language.OFFICIAL.stream(), proposals.stream().map(speech -> new Language(speech.spoken())))
                .distinct()
                .toList();
    }

    /// @param typed fields by their names without the number
    SpeechForm read(Meeting meeting, Map<String, String> typed) {
        var speaksFor = typed.getOrDefault("state", "").strip();
        var state = speaksFor.isEmpty()
                ? ""
                : states.recognise(speaksFor, meeting.day())
                        .map(known -> known.code().value())
                        .orElse("");
        return new SpeechForm(
                typed.getOrDefault("person", "").strip(),
                state,
                state.isEmpty() ? speaksFor : "",
                Language.parse(typed.getOrDefault("spoken", ""))
                        .orElse(meeting.language())
                        .tag(),
                typed.getOrDefault("item", "").strip());
    }
}
