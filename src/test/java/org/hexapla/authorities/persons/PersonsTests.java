package org.hexapla.authorities.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.SampleRecords;
import org.hexapla.authorities.NameForm;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.authorities.Persons;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class PersonsTests {

    private static final Path SAMPLE = Path.of("sample", "authorities", "persons.yaml");

    @Autowired
    Persons persons;

    @Autowired
    PersonsImporter importer;

    @Autowired
    SampleRecords sample;

    @Autowired
    People people;

    @Autowired
    Search search;

    @TempDir
    Path folder;

    @BeforeEach
    void theSampleIsThere() {
        sample.load();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Goodall",
                "Goodall",
                "GOODALL",
                "古道尔",
                "珍·古道尔",
                "简·古多尔",
                "简古多尔",
                "珍・古道尔",
                "غودال",
                "جين غودال",
                "Гудолл",
                "Ｇｏｏｄａｌｌ"
            })
    void aPersonIsFoundByEveryFormInEveryScript(String written) {
        assertThat(persons.named(written)).extracting(PersonName::id).containsExactly(new PersonNameId("jane-goodall"));
    }

    @Test
    void accentsAndHamzaDoNotMatter() {
        assertThat(persons.named("antonio guterres")).hasSize(1);
        assertThat(persons.named("امينة محمد")).extracting(PersonName::id).contains(new PersonNameId("amina-mohammed"));
        assertThat(persons.named("Hammarskjold"))
                .extracting(PersonName::id)
                .containsExactly(new PersonNameId("dag-hammarskjold"));
    }

    @Test
    void whoIsWhollyNamedSoComesBeforeWhoIsNamedSoInPart() {
        assertThat(persons.named("郎朗")).extracting(PersonName::id).containsExactly(new PersonNameId("lang-lang"));
        assertThat(persons.named("Nobody of that name")).isEmpty();
        assertThat(persons.named("·")).isEmpty();
        assertThat(persons.named("")).isEmpty();
    }

    @Test
    void tellsTheAuthorisedFormFromTheOthers() {
        var midori = new PersonNameId("midori");
        assertThat(persons.formsIn(Language.ZH))
                .contains(
                        new NameForm(midori, Language.ZH, "五嶋绿", true), new NameForm(midori, Language.ZH, "后藤绿", false))
                .allMatch(form -> form.language().equals(Language.ZH));
        assertThat(persons.forms().stream()
                        .filter(NameForm::isAuthorised)
                        .map(form -> form.person() + " " + form.language()))
                .doesNotHaveDuplicates();
    }

    @Test
    void suggestsWhatIsBeingTypedInTheReadersLanguageFirst() {
        assertThat(persons.suggest("good", Language.EN, 5))
                .extracting(PersonName::id)
                .containsExactly(new PersonNameId("jane-goodall"));
        assertThat(persons.suggest("巴", Language.ZH, 5)).isNotEmpty();
        assertThat(persons.suggest("m", Language.EN, 2)).hasSize(2);
        assertThat(persons.suggest(" ", Language.EN, 5)).isEmpty();
    }

    @Test
    void isFoundInTheSearchByAVariantToo() {
        search.awaitFresh();
        assertThat(search.find(SearchQuestion.of("后藤绿", Language.ZH)).hits())
                .anyMatch(hit -> hit.item().equals(PersonSource.item(new PersonNameId("midori"))));
    }

    @Test
    void aSecondReadingChangesNothing() {
        var run = NotedRun.of(people, importer, SAMPLE);

        assertThat(run.unchanged).isEqualTo(220);
        assertThat(run.added + run.changed).isZero();
        assertThat(run.refused).isEmpty();
    }

    @Test
    void refusesAnEntryThatCannotBeReadAndTakesTheOthers() throws IOException {
        var file = folder.resolve("persons-odd.yaml");
        Files.writeString(file, """
                - id: no-name-at-all
                  gender: woman
                - id: Not A Code
                  name: {en: Somebody}
                - id: odd-role
                  roles: [wizard]
                  nmae: {en: Slip}
                  name: {en: Odd Role}
                - id: odd-month
                  born: 1950-13
                  name: {en: Odd Month}
                - id: odd-fine
                  name: {en: Quite Fine}
                """);
        var run = NotedRun.of(people, importer, file);

        assertThat(run.refused)
                .extracting(bad -> bad.line() + " " + bad.key())
                .containsExactly(
                        "1 authorities.bad.person-unnamed",
                        "3 jobs.entries.value",
                        "7 jobs.entries.unknown",
                        "6 jobs.entries.value",
                        "10 jobs.entries.value");
        assertThat(run.added).isEqualTo(1);
        assertThat(persons.find(new PersonNameId("odd-fine"))).isPresent();
    }

    @Test
    void refusesAFileThatIsNoList() throws IOException {
        var file = folder.resolve("persons-broken.yaml");
        Files.writeString(file, "- id: [never closed\n");
        assertThat(NotedRun.of(people, importer, file).keys()).containsExactly("jobs.entries.malformed");
        Files.writeString(file, "id: alone\n");
        assertThat(NotedRun.of(people, importer, file).keys()).containsExactly("jobs.entries.no-list");
    }
}
