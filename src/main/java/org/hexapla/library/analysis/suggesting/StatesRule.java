package org.hexapla.library.analysis.suggesting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.authorities.States;
import org.hexapla.library.analysis.suggesting.Mentions.Mention;
import org.springframework.stereotype.Component;

/// States by the names they bore when the document was issued.
@Component
class StatesRule implements Rule {

    private static final int MOST = 6;
    private static final double LEAST = 24;

    private final States states;
    private final TitleRule titles;
    private final AgendaRule agenda;

    StatesRule(States states, TitleRule titles, AgendaRule agenda) {
        this.states = states;
        this.titles = titles;
        this.agenda = agenda;
    }

    @Override
    public List<Suggestion> suggest(IssuedText text) {
        var day = WrittenDates.first(text.firstPage())
                .map(WrittenDates.Found::day)
                .orElse(LocalDate.EPOCH);
        var first = Mentions.firstWords(states.all().stream()
                .flatMap(state -> state.names().stream())
                .flatMap(name -> name.name().texts().values().stream()));
        var heads = Stream.concat(titles.suggest(text).stream(), agenda.suggest(text).stream())
                .toList();
        var letters = text.whole().length();
        return Zones.read(text, heads, new Mentions(words -> first.test(words) ? state(words, day) : Optional.empty()))
                .found()
                .entrySet()
                .stream()
                .filter(mention -> mention.getValue().weight(letters) >= LEAST)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Mention> mention) ->
                        -mention.getValue().weight(letters)))
                .limit(MOST)
                .map(mention -> new Suggestion(
                        Field.STATE,
                        mention.getKey(),
                        code(),
                        (int) Math.min(90, mention.getValue().weight(letters)),
                        mention.getValue().evidence()))
                .toList();
    }

    /// Codes are no names: a text full of the word `and` is not about Andorra.
    private Optional<String> state(String words, LocalDate day) {
        return words.length() < 4 && !Character.isIdeographic(words.codePointAt(0))
                ? Optional.empty()
                : states.recognise(words, day).map(state -> state.code().toString());
    }
}
