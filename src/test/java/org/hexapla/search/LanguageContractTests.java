package org.hexapla.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.search.Documents.document;
import static org.hexapla.search.SearchIndexContractTests.EN;
import static org.hexapla.search.SearchIndexContractTests.FR;
import static org.hexapla.search.SearchIndexContractTests.RU;
import static org.hexapla.search.SearchIndexContractTests.ZH;
import static org.hexapla.search.SearchIndexContractTests.find;
import static org.hexapla.search.SearchIndexContractTests.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What every engine must know of languages: forms of words, writing, meaning.
abstract class LanguageContractTests {

    /// An empty index.
    abstract SearchIndex index();

    @ParameterizedTest
    @CsvSource({
        "zh, 联合国大会关于可持续发展的决议, 可持续发展",
        "zh, 联合国大会关于可持续发展的决议, 大会",
        "zh, 联合国大会关于可持续发展的决议, 决议",
        "zh, 联合国大会关于可持续发展的决议, 联合国大会关于可持续发展的决议",
        "zh, 联合国大会关于可持续发展的决议, 可持续发展决议",
        "zh, 联合国大会关于可持续发展的决议, 大会 决议",
        "zh, 联合国大会关于可持续发展的决议, 续发",
        "zh, 联合国大会关于可持续发展的决议, 国",
        "ar, قرار الجمعية العامة بشأن التنمية المستدامة, تنمية",
        "ar, قرار الجمعية العامة بشأن التنمية المستدامة, جمعية",
        "ar, قرار الجمعية العامة بشأن التنمية المستدامة, مستدامة",
        "ar, قرار الجمعية العامة بشأن التنمية المستدامة, التنمية المستدامة",
        "ar, قرار الجمعية العامة بشأن التنمية المستدامة, والتنمية",
        "ar, قرار الجمعية العامة بشأن تنمية مستدامة, التنمية",
        "ar, الأمم المتحدة, الامم المتحده",
        "ar, الإعلان العالمي, اعلان",
        "ar, مَدْرَسَةٌ, مدرسة",
        "ar, الســــلام, السلام",
        "ar, مستشفى, مستشفي",
        "ar, الدورة ٧٥, 75",
        "ru, Резолюция о развитии, развитие",
        "ru, Резолюция о развитии, резолюции",
        "ru, Резолюция о развитии, РЕЗОЛЮЦИЙ",
        "ru, Устойчивое развитие, устойчивого развития",
        "ru, Объединённые Нации, объединенных наций",
        "ru, Объединенные Нации, объединённые",
        "ru, Договор о разоружении, разоружение",
        "fr, Les résolutions de l’Assemblée générale, resolution",
        "fr, Les resolutions de l'Assemblee, résolutions",
        "fr, Le droit à l'eau, eau",
        "fr, L’eau et l’assainissement, eau",
        "fr, Eau potable, l'eau",
        "fr, Les réfugiés, réfugiée",
        "fr, Œuvre humanitaire, oeuvre",
        "es, Las resoluciones del Consejo, resolución",
        "es, La resolución del Consejo, resoluciones",
        "es, Los niños, nino",
        "es, Naciones Unidas, nacion",
        "en, Resolutions adopted by the Council, resolution",
        "en, The resolution of 1948, resolutions",
        "en, Developing countries, develop country",
        "en, The Council's report, council",
        "en, Non-governmental organizations, non-governmental organization",
        "en, Session １２３, 123",
        "en, Café and naïve, cafe naive",
        "de, Die Entschließungen der Generalversammlung, entschliessungen",
        "sw, Azimio la ulimwengu, azimio",
    })
    void findsWordsInWhicheverFormTheyStand(String tag, String title, String question) {
        var index = index();
        index.write(
                List.of(
                        document("1").titled(new Language(tag), title).document(),
                        document("2").titled(EN, "Something else").document(),
                        document("3").titled(ZH, "安全理事会").document()),
                List.of());
        for (var reader : Language.OFFICIAL) {
            assertThat(ids(index.find(SearchQuestion.of(question, reader), Map.of())))
                    .as("asked by a reader of %s", reader)
                    .containsExactly("1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Law of the sea, sea law",
        "en, The law of the sea, the sea",
        "fr, Le désarmement, désarmement de la",
        "es, El desarme, desarme de los",
        "en, Education for all, education de",
        "ru, О мерах по разоружению, разоружение и меры",
        "en, The who and the what, the who",
    })
    void wordsWithoutMeaningAreNeverMissed(String tag, String title, String question) {
        var index = index();
        index.write(List.of(document("1").titled(new Language(tag), title).document()), List.of());
        assertThat(ids(index.find(SearchQuestion.of(question, EN), Map.of()))).containsExactly("1");
    }

    @Test
    void oneQuestionMayMixLanguages() {
        var index = index();
        index.write(
                List.of(document("1")
                        .titled(EN, "Disarmament")
                        .titled(FR, "Désarmement")
                        .titled(ZH, "裁军")
                        .titled(RU, "Разоружение")
                        .document()),
                List.of());
        assertThat(ids(find(index, "disarmament désarmement 裁军 разоружения"))).containsExactly("1");
    }

    @Test
    void aConceptFindsWhatIsDescribedInAnotherLanguageAndSaysSo() {
        var index = index();
        index.write(
                List.of(
                        document("en")
                                .titled(EN, "Prohibition of nuclear tests")
                                .under("c1")
                                .document(),
                        document("fr").titled(FR, "Conférence du désarmement").document(),
                        document("other").titled(EN, "Nuclear energy").document()),
                List.of());
        var concept = new Widening("c1", LocalizedText.of(FR, "DÉSARMEMENT").with(EN, "DISARMAMENT"));
        var results = index.find(SearchQuestion.of("désarmement", FR), Map.of("désarmement", List.of(concept)));
        assertThat(ids(results)).containsExactly("fr", "en");
        assertThat(results.hits().getFirst().foundBy()).isNull();
        assertThat(results.hits().getLast().foundBy()).isEqualTo(concept);
        var narrower = index.find(
                SearchQuestion.of("désarmement nuclear", FR), Map.of("désarmement nuclear", List.of(concept)));
        assertThat(ids(narrower))
                .as("the words beside the concept are still needed")
                .containsExactly("en");
    }

    @Test
    void passagesShowTheWordsFound() {
        var index = index();
        index.write(
                List.of(document("1")
                        .titled(EN, "A title")
                        .text(EN, "It begins. The states reaffirm their resolutions on water. It ends <b>here</b>.")
                        .text(ZH, "联合国大会关于可持续发展的决议。")
                        .document()),
                List.of());
        var passage = find(index, "resolution").hits().getFirst().passages().getFirst();
        assertThat(passage.language()).isEqualTo(EN);
        assertThat(passage.pieces())
                .anySatisfy(piece -> assertThat(piece).isEqualTo(new SearchResults.Passage.Piece("resolutions", true)));
        var chinese = find(index, "可持续发展").hits().getFirst().passages().getFirst();
        assertThat(chinese.language()).isEqualTo(ZH);
        assertThat(chinese.pieces()).contains(new SearchResults.Passage.Piece("可持续发展", true));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Disarmament, disarmamnet, disarmament",
        "fr, Désarmement nucléaire, desarmemant, désarmement",
        "es, Resolución, resolusion, resolución",
        "ru, Разоружение, разоружинее, разоружение",
        "ar, التنمية المستدامة, التنمبة, التنمية"
    })
    void helpsWithSpelling(String tag, String title, String typed, String better) {
        var index = index();
        index.write(List.of(document("1").titled(new Language(tag), title).document()), List.of());
        assertThat(index.find(SearchQuestion.of(typed, new Language(tag)), Map.of())
                        .spelling())
                .contains(better);
    }

    @Test
    void narrowerConceptsStandForTheWordsTheyAreNarrowerThan() {
        var index = index();
        index.write(
                List.of(
                        document("narrower")
                                .titled(EN, "Test ban treaty")
                                .under("c2")
                                .document(),
                        document("both")
                                .titled(EN, "Test ban in Africa")
                                .under("c2")
                                .document()),
                List.of());
        var widenings = new ArrayList<Widening>();
        widenings.add(new Widening("c1", LocalizedText.of(FR, "DÉSARMEMENT")));
        widenings.add(new Widening("c2", LocalizedText.of(FR, "ESSAIS NUCLÉAIRES")));
        IntStream.range(3, 300)
                .mapToObj(i -> new Widening("c" + i, LocalizedText.of(FR, "SUJET " + i)))
                .forEach(widenings::add);
        var one = index.find(SearchQuestion.of("désarmement", FR), Map.of("désarmement", widenings));
        assertThat(ids(one)).containsExactlyInAnyOrder("narrower", "both");
        assertThat(one.hits()).allSatisfy(hit -> assertThat(hit.foundBy()).isEqualTo(widenings.get(1)));
        var two = index.find(SearchQuestion.of("désarmement africa", FR), Map.of("désarmement africa", widenings));
        assertThat(ids(two)).containsExactly("both");
    }
}
