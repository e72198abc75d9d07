package org.hexapla.library.analysis.suggesting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.authorities.NameForm;
import org.hexapla.authorities.Persons;
import org.hexapla.library.analysis.suggesting.Mentions.Mention;
import org.springframework.stereotype.Component;

/// Persons whose names the authority file knows, in any script. Only whole names: many are called Smith.
@Component
class PersonsRule implements Rule {

    private static final int MOST = 5;

    private final Persons persons;
    private final TitleRule titles;

    PersonsRule(Persons persons, TitleRule titles) {
        this.persons = persons;
        this.titles = titles;
    }

    @Override
    public List<Suggestion> suggest(IssuedText text) {
        var first = Mentions.firstWords(persons.forms().stream().map(NameForm::text));
        var letters = text.whole().length();
        return Zones.read(
                        text,
                        titles.suggest(text),
                        new Mentions(words -> first.test(words) ? person(words) : Optional.empty()))
                .found()
                .entrySet()
                .stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Mention> mention) ->
                        -mention.getValue().weight(letters)))
                .limit(MOST)
                .map(mention -> new Suggestion(
                        Field.PERSON,
                        mention.getKey(),
                        code(),
                        (int) Math.clamp(40 + mention.getValue().weight(letters) / 2, 40, 80),
                        mention.getValue().evidence()))
                .toList();
    }

    private Optional<String> person(String words) {
        var isLong = words.indexOf(' ') > 0
                || words.codePointCount(0, words.length()) > 3 && Character.isIdeographic(words.codePointAt(0));
        if (!isLong) {
            return Optional.empty();
        }
        var named = persons.named(words);
        return named.size() == 1 ? Optional.of(named.getFirst().id().toString()) : Optional.empty();
    }
}
