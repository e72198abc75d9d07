package org.hexapla.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.People;
import org.hexapla.people.SignedIn;
import org.hexapla.people.SignedIn.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class TranslatingItemsTests {

    private static final Pattern NUMBER = Pattern.compile("/translation/work/(\\d+)");

    @Autowired
    Writing writing;

    @Autowired
    Items items;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    private Browser translator;
    private Browser head;

    @BeforeEach
    void theDeskIsManned() {
        translator = signedIn.asStaff("translation");
        head = signedIn.asStaff("translation-head", "translation");
    }

    @Test
    void whatIsPublishedIsAskedForInEveryLanguageThatItIsOwedIn() {
        var item = published("A dam of driftwood", "It holds. It leaks at noon.");

        for (var language : List.of("ar", "zh", "fr", "ru", "es")) {
            assertThat(worksOf(item, language)).hasSize(1);
        }
    }

    @Test
    void whatIsDeliveredIsADraftAndNothingOfItIsLost() {
        var item = published(
                "Oars for the ferry",
                "Twelve oars came.\n\n- *Ash* for rowing.\n- Oak for [steering](https://example.org/oak).");
        var work = worksOf(item, "fr").getFirst();

        var bench = bench(work);
        assertThat(bench.select("textarea")).hasSize(4);
        var answer = deliver(
                work,
                bench,
                List.of(
                        "Des rames pour le bac",
                        "Il est arrivé 12 rames.",
                        "- Du *frêne* pour ramer.",
                        "- Du chêne pour [gouverner](https://example.org/oak)."),
                Map.of("accepted", "on"));

        assertThat(answer).isEqualTo(303);
        var draft = items.find(item).orElseThrow().draft(Language.FR).orElseThrow();
        assertThat(draft.copy().title()).isEqualTo("Des rames pour le bac");
        assertThat(draft.copy().blocks())
                .containsExactly(
                        new Block.Text(
                                "Il est arrivé 12 rames.\n\n- Du *frêne* pour ramer.\n- Du chêne pour [gouverner](https://example.org/oak)."));
        assertThat(items.find(item).orElseThrow().readable(Language.FR)).isEmpty();
    }

    @Test
    void whatWasForgottenIsSaidBeforeItIsDelivered() {
        var item = published("Nets of 7 knots", "The net has 7 knots and 30 floats.");
        var work = worksOf(item, "es").getFirst();

        var bench = bench(work);
        var answer =
                deliver(work, bench, List.of("Redes de 7 nudos", "La la red tiene 7 nudos y 31 flotadores."), Map.of());

        assertThat(answer).isEqualTo(422);
        var said = bench(work).select(".warnings li").eachText();
        assertThat(said).anyMatch(text -> text.contains("30")).anyMatch(text -> text.contains("31"));
        assertThat(deliver(
                        work,
                        bench(work),
                        List.of("Redes de 7 nudos", "La red tiene 7 nudos y 30 flotadores."),
                        Map.of()))
                .isEqualTo(303);
    }

    @Test
    void aMaterialChangeAsksAgainWithWhatStayedFilledInAndWhatChangedShown() {
        var item = published("A bell for the pier", "The bell is heard at dawn. Nobody rings it twice.");
        var first = worksOf(item, "fr").getFirst();
        deliver(
                first,
                bench(first),
                List.of("Une cloche pour la jetée", "On l’entend à l’aube.", "Personne ne la sonne deux fois."),
                Map.of());
        publish(item, Language.FR, 1, Publishing.MINOR);
        write(item, 1, "A bell for the pier", "The bell is heard at dusk. Nobody rings it twice.");
        publish(item, Language.EN, 2, Publishing.MATERIAL);

        var again = worksOf(item, "fr").getFirst();

        assertThat(again).isNotEqualTo(first);
        var bench = bench(again);
        assertThat(bench.select("textarea").eachText())
                .contains("Une cloche pour la jetée", "Personne ne la sonne deux fois.");
        assertThat(bench.select(".changes del").text()).isEqualTo("dawn");
        assertThat(bench.select(".changes ins").text()).isEqualTo("dusk");
    }

    @Test
    void onlyTheHeadOfTheDeskHandsWorkOut() {
        var item = published("Salt for the road", "It thaws.");
        var work = worksOf(item, "ru").getFirst();
        head.post(
                "/en/translation/translators/0",
                Map.of("name", "Roza Test", "pairs", "en>ru", "skill", "translate", "words", "900"));
        var page = Jsoup.parse(head.get("/en" + work).body());
        var chosen = page.select("option:contains(Roza Test)").val();

        assertThat(translator
                        .post("/en" + work + "/assign", Map.of("translator", chosen))
                        .statusCode())
                .isEqualTo(403);
        assertThat(head.post("/en" + work + "/assign", Map.of("translator", chosen))
                        .statusCode())
                .isEqualTo(303);
        assertThat(translator.post("/en" + work + "/give-back", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(translator
                        .post("/en/translation/translators/0", Map.of("name", "Nobody"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aSecondPersonChecksAndNobodyTheirOwn() {
        var item = published("Chalk", "White chalk.");
        var work = worksOf(item, "fr").getFirst();
        deliver(work, bench(work), List.of("Craie", "De la craie blanche."), Map.of());

        assertThat(translator.post("/en" + work + "/check", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(head.post("/en" + work + "/return", Map.of("comment", "Which chalk?"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(Jsoup.parse(translator.get("/en" + work).body())
                        .select(".notice")
                        .text())
                .contains("Which chalk?");
        deliver(work, bench(work), List.of("Craie", "De la craie très blanche."), Map.of());
        assertThat(head.post("/en" + work + "/check", Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void strangersSeeNothingOfTheDesk() {
        var item = published("Twine", "A ball of twine.");
        var work = worksOf(item, "fr").getFirst();
        for (var browser : List.of(signedIn.asReader(), signedIn.asStaff("library"))) {
            for (var path : List.of("", "/load", "/translators", "/xliff")) {
                assertThat(browser.get("/en/translation" + path).statusCode()).isEqualTo(403);
            }
            assertThat(browser.get("/en" + work + "/bench").statusCode()).isEqualTo(403);
            assertThat(browser.post("/en" + work + "/take", Map.of()).statusCode())
                    .isEqualTo(403);
            assertThat(browser.get("/en/translation/xliff/file?work=" + number(work))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aLanguagePublishedWithoutTheDeskIsSettled() {
        var item = published("Felt", "Grey felt.");
        var work = worksOf(item, "es").getFirst();
        people.asProgram(() -> writing.write(item, Language.ES, 0, 1, copy("Fieltro", "Fieltro gris.")));
        publish(item, Language.ES, 1, Publishing.MINOR);

        assertThat(Jsoup.parse(translator.get("/en" + work).body())
                        .select(".chip")
                        .eachText())
                .contains("published without the desk");
    }

    @Test
    void theWorkbenchTakesSentencesFromTheMemoryAtOneStroke() {
        var first = published("Ropes", "Nine ropes were spliced by the ferryman at noon.");
        var done = worksOf(first, "fr").getFirst();
        deliver(done, bench(done), List.of("Cordes", "Le passeur a épissé 9 cordes à midi."), Map.of("accepted", "on"));
        var next = worksOf(published("More ropes", "Ten ropes were spliced by the ferryman at noon."), "fr")
                .getFirst();

        var bench = bench(next);
        var use = bench.select("button[data-use]").eachAttr("value").getLast();
        var fields = fields(bench);
        fields.put("do", use);
        var used = Jsoup.parse(translator.post("/en" + next + "/bench", fields).body());

        assertThat(used.select("textarea").eachText()).contains("Le passeur a épissé 9 cordes à midi.");
    }

    private int deliver(String work, Document bench, List<String> words, Map<String, String> more) {
        var fields = fields(bench);
        var boxes = bench.select("textarea");
        for (var i = 0; i < boxes.size(); i++) {
            fields.put(boxes.get(i).attr("name"), words.get(i));
        }
        fields.put("do", "deliver");
        fields.putAll(more);
        return translator.post("/en" + work + "/bench", fields).statusCode();
    }

    private static HashMap<String, String> fields(Document bench) {
        var fields = new HashMap<String, String>();
        bench.select("#bench input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        bench.select("#bench textarea").forEach(box -> fields.put(box.attr("name"), box.wholeText()));
        fields.remove("_csrf");
        return fields;
    }

    private Document bench(String work) {
        return Jsoup.parse(translator.get("/en" + work + "/bench").body());
    }

    private List<String> worksOf(ItemId item, String language) {
        var page = Jsoup.parse(translator
                .get("/en/translation/of/newsroom.item:" + item + "/" + language)
                .body());
        return page.select("tbody th a").eachAttr("href").stream()
                .map(address -> address.substring(3))
                .toList();
    }

    private static String number(String work) {
        var matcher = NUMBER.matcher(work);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private ItemId published(String title, String text) {
        var begun = new ItemId[1];
        people.asProgram(() -> begun[0] = writing.begin(
                "story", Language.EN, new Details(new TreeSet<>(), "", "", List.of(), ""), copy(title, text)));
        publish(begun[0], Language.EN, 1, Publishing.MINOR);
        return begun[0];
    }

    private void write(ItemId item, int seen, String title, String text) {
        people.asProgram(() -> writing.write(item, Language.EN, seen, 0, copy(title, text)));
    }

    private void publish(ItemId item, Language language, int revision, Publishing publishing) {
        people.asProgram(() -> writing.publish(item, language, revision, publishing, ""));
    }

    private static Copy copy(String title, String text) {
        return new Copy(title, "", List.of(new Block.Text(text)), false);
    }
}
