package org.hexapla.authorities.headings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.Heading.Standing;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingFacts;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.authorities.Headings.Placed.Outcome;
import org.hexapla.authorities.Headings.Question;
import org.hexapla.authorities.SeeFrom;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HexaplaTest
class HeadingsTests {

    @Autowired
    Headings headings;

    @Autowired
    KeepingHeadings keeping;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    static HeadingContent person(String entered, LocalizedText name, SeeFrom... forms) {
        return new HeadingContent(
                HeadingKind.PERSON,
                new TreeMap<>(Map.of('a', entered)),
                name,
                "",
                List.of(forms),
                List.of(),
                HeadingFacts.NONE,
                List.of());
    }

    private List<Heading> obtain(HeadingContent... contents) {
        var obtained = new ArrayList<Heading>();
        people.asProgram(() -> obtained.addAll(headings.obtain(List.of(contents))));
        return obtained;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zquadrille",
                "zquad",
                "QUADRILLE, ZQ",
                "Odette Zq",
                "奥黛特·古",
                "奥黛特古",
                "古阿德",
                "غوادري",
                "الغوادريل"
            })
    void whatIsTypedInAnyScriptSuggestsTheSamePerson(String typed) {
        var person = obtain(person(
                "Zquadrille, Odette",
                LocalizedText.of(Language.EN, "Odette Zquadrille")
                        .with(Language.ZH, "奥黛特·古阿德里")
                        .with(Language.AR, "أوديت غوادريل"),
                SeeFrom.of(Language.EN, "Quadrille, Zq.")));

        assertThat(headings.suggest(HeadingKind.PERSON, typed, Language.FR, 5)).containsExactlyElementsOf(person);
        assertThat(headings.suggest(HeadingKind.CORPORATE, typed, Language.FR, 5))
                .isEmpty();
    }

    @Test
    void offersWhatIsWrittenInTheReadersLanguageFirst() {
        var english = obtain(person("Xylo Anna", LocalizedText.none())).getFirst();
        var french = obtain(person("Xylo Zoé", LocalizedText.of(Language.FR, "Xylo Zoé")))
                .getFirst();

        assertThat(headings.suggest(HeadingKind.PERSON, "xylo", Language.EN, 5)).containsExactly(english, french);
        assertThat(headings.suggest(HeadingKind.PERSON, "xylo", Language.FR, 5)).containsExactly(french, english);
        assertThat(headings.suggest(HeadingKind.PERSON, "xylo", Language.FR, 1)).containsExactly(french);
        assertThat(headings.suggest(HeadingKind.PERSON, " ·", Language.FR, 1)).isEmpty();
    }

    @Test
    void aPersonInAnOfficeIsNotTakenForThePerson() {
        var mother = new TreeMap<>(Map.of('a', "Motherly, Ann"));
        var child = new TreeMap<>(Map.of('a', "Motherly, Ann", 'g', "(Egypt)"));
        var one = obtain(HeadingContent.of(HeadingKind.PERSON, child, LocalizedText.none()));
        assertThat(headings.named(HeadingKind.PERSON, mother)).isEqualTo(one);

        var other = obtain(HeadingContent.of(HeadingKind.PERSON, mother, LocalizedText.none()));
        assertThat(headings.named(HeadingKind.PERSON, mother)).isEqualTo(other);
        assertThat(headings.named(HeadingKind.PERSON, child)).isEqualTo(one);
        assertThat(headings.named(HeadingKind.PERSON, new TreeMap<>(Map.of('g', "(Egypt)"))))
                .containsAll(one);
        assertThat(headings.named(HeadingKind.PERSON, new TreeMap<>(Map.of('a', "Motherly"))))
                .isEmpty();
    }

    @Test
    void answersManyQuestionsAtOnce() {
        var items = new ArrayList<HeadingContent>();
        for (var number = 1; number <= 2500; number++) {
            items.add(HeadingContent.of(
                    HeadingKind.AGENDA_ITEM,
                    new TreeMap<>(Map.of('a', "A/176/251", 'b', number + ".", 'c', "Question " + number)),
                    LocalizedText.none()));
        }
        var obtained = obtain(items.toArray(HeadingContent[]::new));

        assertThat(obtained).hasSize(2500).doesNotHaveDuplicates();
        assertThat(obtain(items.toArray(HeadingContent[]::new))).isEqualTo(obtained);
        var questions = items.stream()
                .map(item -> new Question(item.kind(), item.parts()))
                .toList();
        assertThat(headings.named(questions))
                .hasSize(2500)
                .allSatisfy((question, found) -> assertThat(found)
                        .singleElement()
                        .extracting(Heading::parts)
                        .isEqualTo(question.parts()));
        assertThat(headings.suggest(HeadingKind.AGENDA_ITEM, "A/176/251 77. Q", Language.EN, 3))
                .extracting(Heading::text)
                .containsExactly("A/176/251 77. Question 77");
    }

    @Test
    void deprecatedAndMergedHeadingsAreNeverOffered() {
        var gone = obtain(person("Gonely, A.", LocalizedText.none())).getFirst();
        var into = obtain(person("Gonely, B.", LocalizedText.none())).getFirst();
        people.asProgram(() -> transaction.executeWithoutResult(
                _ -> keeping.stand(gone.id(), 1, new Standing.Merged(into.id()), "merged")));

        assertThat(headings.suggest(HeadingKind.PERSON, "gonely", Language.EN, 5))
                .containsExactly(into);
        assertThat(headings.named(HeadingKind.PERSON, gone.parts())).isEmpty();
        assertThat(headings.find(gone.id()).orElseThrow().successor()).contains(into.id());
        assertThat(keeping.history(gone.id()))
                .singleElement()
                .satisfies(past -> assertThat(past.before().standing()).isEqualTo(new Standing.Live()));
    }

    @Test
    void takesWholeEntriesInTwiceAndChangesNothingTheSecondTime() {
        var first = person("Putter, P.", LocalizedText.none(), SeeFrom.of(Language.RU, "Паттер"));
        var second = person("Putter, P.", LocalizedText.of(Language.FR, "P. Putter"));
        people.asProgram(() -> {
            var added = headings.put(List.of(first)).getFirst();
            assertThat(added.outcome()).isEqualTo(Outcome.ADDED);
            assertThat(headings.put(List.of(first)).getFirst().outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(headings.put(List.of(second)).getFirst().outcome()).isEqualTo(Outcome.CHANGED);
            assertThat(headings.entries(List.of(added.heading())).get(added.heading()))
                    .satisfies(entry -> assertThat(entry.content()).isEqualTo(second))
                    .satisfies(entry -> assertThat(entry.version()).isEqualTo(2));
        });
        assertThat(headings.suggest(HeadingKind.PERSON, "Паттер", Language.RU, 5))
                .isEmpty();
    }
}
