package org.hexapla.library.speeches;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.archive.Archive;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.Cited;
import org.hexapla.library.Library;
import org.hexapla.library.RecordId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what readers see of speeches.
@Component
class SpeechViews implements Speeches {

    private static final LocalizedText UNNAMED = new LocalizedText(Language.OFFICIAL.stream()
            .collect(Collectors.toMap(
                    language -> language, language -> Messages.text(language, "library.speech.unnamed"))));

    private static final int PAGE = 25;

    private final SpeechReading reading;
    private final States states;
    private final Thesaurus thesaurus;
    private final Archive archive;
    private final Library library;

    SpeechViews(SpeechReading reading, States states, Thesaurus thesaurus, Archive archive, Library library) {
        this.reading = reading;
        this.states = states;
        this.thesaurus = thesaurus;
        this.archive = archive;
        this.library = library;
    }

    @Override
    public List<SpeechCard> of(StateCode state, int most) {
        return cards(reading.list(new SpeechReading.Choice(0, state.value()), 0, most));
    }

    SpeechesView list(int year, String state, int page, Language reader) {
        var choice = new SpeechReading.Choice(year, state);
        var total = reading.count(choice);
        var paging = new Paging(Math.clamp(page, 1, new Paging(1, PAGE, total).last()), PAGE, total);
        return new SpeechesView(
                cards(reading.list(choice, (paging.number() - 1) * PAGE, PAGE)),
                paging,
                year,
                state,
                reading.years(),
                states.all().stream()
                        .map(known -> new SpeechesView.State(
                                known.code().value(), known.name().words(reader)))
                        .sorted(Comparator.comparing(SpeechesView.State::name, reader.order()))
                        .toList());
    }

    Optional<SpeechView> view(RecordId id, Language reader) {
        return Optional.ofNullable(reading.find(List.of(id)).get(id)).map(speech -> view(id, speech, reader));
    }

    /// Who spoke, or the state by its name of the day where nobody is named.
    /// Who spoke, or for whom; there are records that know neither.
    LocalizedText title(Speech speech) {
        return Stream.of(speech.speaker(), stateName(speech))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(UNNAMED);
    }

    LocalizedText stateName(Speech speech) {
        return speech.state()
                .flatMap(states::find)
                .map(state -> state.nameOn(speech.date().last()))
                .orElse(LocalizedText.none());
    }

    private SpeechView view(RecordId id, Speech speech, Language reader) {
        var concepts = thesaurus.find(speech.subjects());
        return new SpeechView(
                id,
                title(speech),
                speech.state().map(StateCode::value).orElse(""),
                stateName(speech),
                speech.date(),
                speech.body(),
                speech.session(),
                speech.meeting().map(meeting -> Cited.in(library, meeting)).orElse(null),
                speech.agendaItem(),
                speech.spoken().orElse(null),
                speech.position().isEmpty() ? "" : "library.vote.letter." + speech.position(),
                speech.subjects().stream()
                        .flatMap(subject -> Stream.ofNullable(concepts.get(subject)))
                        .map(concept -> new SpeechView.Subject(
                                concept.id().value(), concept.label().words(reader)))
                        .toList(),
                LocalizedText.inOrder(speech.texts().keySet()).stream()
                        .flatMap(language -> Stream.ofNullable(speech.texts().get(language))
                                .map(file ->
                                        new SpeechView.Text(language, file, "speech-" + id + "-" + language + ".txt")))
                        .toList(),
                shown(speech, reader));
    }

    private SpeechView.@Nullable Shown shown(Speech speech, Language reader) {
        for (var language : languages(speech, reader)) {
            var text = speech.text(language).flatMap(archive::text);
            if (text.isPresent()) {
                return new SpeechView.Shown(language, paragraphs(text.get()));
            }
        }
        return null;
    }

    private static List<Language> languages(Speech speech, Language reader) {
        return Stream.concat(
                        Stream.of(reader, Language.EN),
                        LocalizedText.inOrder(speech.texts().keySet()).stream())
                .toList();
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private List<SpeechCard> cards(List<RecordId> ids) {
        var found = reading.find(ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id))
                        .map(speech -> new SpeechCard(id, title(speech), speech.date(), speech.session())))
                .toList();
    }
}
