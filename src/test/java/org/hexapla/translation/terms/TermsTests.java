package org.hexapla.translation.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.SampleRecords;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.People;
import org.hexapla.translation.Term;
import org.hexapla.translation.TermId;
import org.hexapla.translation.Terms;
import org.hexapla.translation.Terms.Misused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class TermsTests {

    @Autowired
    Terms terms;

    @Autowired
    TermsImporter importer;

    @Autowired
    SampleRecords sample;

    @Autowired
    People people;

    @BeforeEach
    void theSampleIsThere() {
        sample.load();
    }

    @Test
    void findsTheWrongNameOfTheExpoWithItsBlanksAndLineBreaks() {
        var text = "为大会、2020 年\n博览会和峰会";
        var found = terms.check(Language.ZH, text);

        assertThat(found).containsExactly(new Misused(4, 14, "2020 年\n博览会", "2020年世博会", new TermId("expo-2020")));
        assertThat(terms.check(Language.ZH, "传播部与 2020 年世博会合作")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Disabled persons spoke., Disabled persons",
        "en, A Non-Governmental Organisation spoke., Non-Governmental Organisation",
        "en, They met at the Dag Hammarskjold Library., Dag Hammarskjold Library",
        "fr, le plurilinguisme à l’ONU, plurilinguisme",
        "ar, وشارك في ذلك للمعاقين, للمعاقين",
        "ar, شارك سفير السلام في اللقاء, سفير السلام",
        "ar, تحدث وسفير السلام في اللقاء, سفير السلام",
        "ru, О мультилингвизм и языках, мультилингвизм",
        "es, Las personas discapacitadas participan, personas discapacitadas"
    })
    void findsRejectedTermsInEveryScript(String language, String text, String found) {
        assertThat(terms.check(new Language(language), text))
                .extracting(Misused::found)
                .containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({
        "en, The non-governmental organizations of civil society",
        "en, Epeacekeepingz and apage-viewsb",
        "ar, يحفظ السلام مع سفيرالسلاميين",
        "zh, 联合国正式语文和多种语文"
    })
    void leavesWhatIsRightAndPartsOfOtherWords(String language, String text) {
        assertThat(terms.check(new Language(language), text)).isEmpty();
    }

    @Test
    void leavesAWrongTermInsideALongerRightOne() {
        var check = new TermCheck(
                Language.EN,
                List.of(
                        term("fair", "exhibition", List.of(), List.of("fair")),
                        term("book-fair", "Frankfurt Book Fair", List.of(), List.of())));

        assertThat(check.of("At the Frankfurt  Book Fair, a fair of books"))
                .extracting(Misused::start)
                .containsExactly(31);
    }

    @Test
    void aCapitalInARejectedTermMatters() {
        var check = new TermCheck(
                Language.EN, List.of(term("portal", "deleGATE", List.of(), List.of("Delegate Portal", "E-Delegate"))));

        assertThat(check.of("every e-delegate and E-Delegate")).hasSize(1);
    }

    @Test
    void ofTwoThatOverlapTheLongerIsTold() {
        var check = new TermCheck(
                Language.ZH,
                List.of(new Term(
                        new TermId("a"),
                        LocalizedText.of(Language.ZH, "世博会"),
                        Map.of(),
                        Map.of(Language.ZH, List.of("博览会", "2020年博览会")),
                        LocalizedText.none())));

        assertThat(check.of("在2020 年博览会上")).extracting(Misused::found).containsExactly("2020 年博览会");
    }

    @Test
    void aSecondReadingChangesNothing() {
        var run = NotedRun.of(people, importer, Path.of("sample", "translation", "terms.yaml"));

        assertThat(run.unchanged).isGreaterThanOrEqualTo(40);
        assertThat(run.added + run.changed).isZero();
        assertThat(run.refused).isEmpty();
    }

    @Test
    void noRightTermOfTheSampleIsFoundWrong() {
        for (var term : terms.all()) {
            term.preferred()
                    .texts()
                    .forEach((language, words) ->
                            assertThat(terms.check(language, words)).as(words).isEmpty());
            term.accepted()
                    .forEach((language, all) -> all.forEach(words ->
                            assertThat(terms.check(language, words)).as(words).isEmpty()));
        }
    }

    private static Term term(String id, String preferred, List<String> accepted, List<String> rejected) {
        return new Term(
                new TermId(id),
                LocalizedText.of(Language.EN, preferred),
                Map.of(Language.EN, accepted),
                Map.of(Language.EN, rejected),
                LocalizedText.none());
    }
}
