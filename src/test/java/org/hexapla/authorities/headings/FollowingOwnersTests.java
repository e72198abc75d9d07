package org.hexapla.authorities.headings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.authorities.Persons;
import org.hexapla.authorities.States;
import org.hexapla.authorities.StatesChanged;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@HexaplaTest
class FollowingOwnersTests {

    @Autowired
    Headings headings;

    @Autowired
    KeepingHeadings keeping;

    @Autowired
    Persons persons;

    @Autowired
    States states;

    @Autowired
    SampleRecords sample;

    @Autowired
    People people;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void theSampleIsThere() {
        sample.load();
    }

    @ParameterizedTest
    @ValueSource(strings = {"古道尔", "Goodall", "غودال", "Гудолл", "jane good", "珍·古"})
    void aPersonWithAnEntryIsAHeadingFoundInEveryScript(String typed) {
        assertThat(headings.suggest(HeadingKind.PERSON, typed, Language.EN, 10))
                .extracting(Heading::code)
                .contains("jane-goodall");
    }

    @Test
    void aChangeOfTheHeadingIsAChangeOfThePerson() {
        var midori = headings.coded(HeadingKind.PERSON, "midori").orElseThrow();
        var entry = keeping.find(midori.id()).orElseThrow();
        var content = entry.content();
        people.asProgram(() -> transaction.executeWithoutResult(_ -> keeping.change(
                entry.id(), entry.version(), content.withParts(new TreeMap<>(Map.of('a', "Gotō, Midori"))))));

        assertThat(headings.named(HeadingKind.PERSON, new TreeMap<>(Map.of('a', "Gotō, Midori"))))
                .extracting(Heading::id)
                .containsExactly(midori.id());
        assertThat(persons.find(new PersonNameId("midori")).map(PersonName::name))
                .contains(midori.name());
    }

    @Test
    void aSubjectIsAHeadingWithTheLabelsOfItsConcept() {
        var peace = headings.named(HeadingKind.TOPIC, new TreeMap<>(Map.of('a', "Peace"))).stream()
                .filter(heading -> heading.code().equals("peace"))
                .findFirst()
                .orElseThrow();

        assertThat(peace.name().in(Language.AR)).contains("السلام");
        assertThat(headings.coded(HeadingKind.TOPIC, "peace")).contains(peace);
        assertThat(headings.suggest(HeadingKind.TOPIC, "和平", Language.ZH, 10)).contains(peace);
    }

    @Test
    void aStateIsABodyWithItsDatedNames() {
        var turkey = headings.coded(HeadingKind.CORPORATE, "TUR").orElseThrow();

        assertThat(turkey.parts()).isEqualTo(Map.of('a', "Türkiye"));
        assertThat(headings.suggest(HeadingKind.CORPORATE, "turquia", Language.ES, 5))
                .contains(turkey);
        assertThat(keeping.find(turkey.id()).orElseThrow().content().seeFrom()).anySatisfy(form -> {
            assertThat(form.text()).isEqualTo("Turquie");
            assertThat(form.until()).isEqualTo("2022-05-31");
        });
        assertThat(states.all())
                .allSatisfy(state -> assertThat(headings.coded(
                                HeadingKind.CORPORATE, state.code().value()))
                        .isPresent());
    }

    @Test
    void whatOthersKnowOfAStateIsKeptWhenItsNamesAreReadAgain() {
        var before = headings.coded(HeadingKind.CORPORATE, "NAM").orElseThrow();
        people.asProgram(() -> headings.put(List.of(new HeadingContent(
                HeadingKind.CORPORATE,
                before.parts(),
                LocalizedText.of(Language.EN, "Not its name"),
                "",
                List.of(),
                List.of(),
                keeping.find(before.id()).orElseThrow().content().facts().withNumbers(List.of("(XX)77")),
                List.of()))));
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new StatesChanged(states.all().stream().map(States.State::code).toList())));

        var after = keeping.find(before.id()).orElseThrow().content();
        assertThat(after.facts().numbers()).containsExactly("(XX)77");
        assertThat(after.name()).isEqualTo(before.name());
        assertThat(after.code()).isEqualTo("NAM");
    }
}
