package org.hexapla.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.TreeSet;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
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

/// Work goes out as XLIFF and comes back; what does not fit is refused and everything else is taken.
@HexaplaTest
class XliffOfItemsTests {

    @Autowired
    Writing writing;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    private Browser translator;

    @Autowired
    SampleRecords sample;

    @BeforeEach
    void somebodyTranslates() {
        translator = signedIn.asStaff("translation");
    }

    @Test
    void whatIsTranslatedElsewhereLiesOnTheWorkbench() {
        var work = asked(published("Tin roofs", "Rain on [tin](https://example.org/tin). It sings."));
        var out = out(work);
        assertThat(out).contains("<ph id=\"c1\"", "srcLang=\"en\"", "trgLang=\"fr\"");

        var page = sent(out.replaceAll(
                "(?s)(<source>)((?:(?!</source>).)*)(</source></segment>)",
                "$1$2</source><target>F $2</target></segment>"));

        assertThat(page.select(".notice.done").text()).contains("Taken: 3.").contains("Refused: 0.");
        assertThat(bench(work).select("textarea").eachText())
                .containsExactly("F Tin roofs", "F Rain on [tin](https://example.org/tin).", "F It sings.");
    }

    @Test
    void aUnitWhoseSourceHasChangedIsRefusedWithWhatIsDifferent() {
        var item = published("Slates", "Slates are grey.");
        var work = asked(item);
        var out = out(work);
        people.asProgram(() -> {
            writing.write(item, Language.EN, 1, 0, copy("Slates", "Slates are blue."));
            writing.publish(item, Language.EN, 2, Publishing.MATERIAL, "");
        });

        var page = sent(translated(out, "Ardoises"));

        assertThat(page.select(".notice.error").text()).contains("Taken: 1.").contains("Refused: 1.");
        assertThat(page.select(".notice del").text()).isEqualTo("grey");
        assertThat(page.select(".notice ins").text()).isEqualTo("blue");
        assertThat(bench(work).select("textarea").eachText()).containsExactly("Ardoises");
    }

    @Test
    void anUnknownUnitAnotherLanguageAndALostAddressAreRefused() {
        var work = asked(published("Gutters", "Clean [them](https://example.org/g)."));
        var out = translated(out(work), "Gouttières");

        assertThat(sent(out.replace("trgLang=\"fr\"", "trgLang=\"es\""))
                        .select(".notice.error")
                        .text())
                .contains("Taken: 0.");
        assertThat(sent(out.replace("id=\"title-", "id=\"b77.0.0-"))
                        .select(".notice.error")
                        .text())
                .contains("b77.0.0-", "Taken: 0.");
        assertThat(sent(out.replaceAll("id=\"w\\d+\"", "id=\"w999999999\""))
                        .select(".notice.error")
                        .text())
                .contains("w999999999");
        assertThat(sent("<!DOCTYPE xliff [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                + out.substring(out.indexOf("<xliff")))
                        .select(".notice.error")
                        .text())
                .contains("Taken: 0.");
        assertThat(bench(work).select("textarea").eachText()).isEmpty();
    }

    @Test
    void whatSomebodyElseHasIsRefused() {
        var work = asked(published("Eaves", "Deep eaves."));
        var out = translated(out(work), "Avant-toits");
        translator.post("/en" + work + "/take", java.util.Map.of());
        translator = signedIn.asStaff("translation");

        assertThat(sent(out).select(".notice.error").text())
                .contains("Taken: 0.")
                .contains("Somebody else has this work");
    }

    @Test
    void severalPairsOfLanguagesComeAsAZip() {
        var item = published("Tiles", "Red tiles.");
        var french = asked(item).replaceAll("\\D", "");
        var russian = asked(item, "ru").replaceAll("\\D", "");

        var answer = translator.get("/en/translation/xliff/file?work=" + french + "&work=" + russian);

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.body()).startsWith("PK");
    }

    @Test
    void theThesaurusIsPartOfTheTermBaseOnTheWorkbenchAndOutside() {
        sample.load();
        var work = asked(published(
                "The peaceful settlement of disputes",
                "Mediation is told of [here](https://example.org/disarmament)."));

        var terms = bench(work).select(".terms li");

        assertThat(terms.eachText())
                .containsExactly(
                        "Peaceful settlement of disputes: Règlement pacifique des différends", "Mediation: Médiation");
        assertThat(terms.select("a").eachAttr("href"))
                .containsExactly("/en/concepts/peaceful-settlement", "/en/concepts/mediation");
        assertThat(out(work))
                .contains("<gls:term>Mediation</gls:term><gls:translation>Médiation</gls:translation>")
                .doesNotContain("isarmament</gls:term>");
    }

    private static String translated(String out, String words) {
        return out.replaceAll("(?s)</source></segment>", "</source><target>" + words + "</target></segment>");
    }

    private String out(String work) {
        return translator
                .get("/en/translation/xliff/file?work=" + work.replaceAll("\\D", ""))
                .body();
    }

    private Document sent(String xliff) {
        var boundary = "column-by-column";
        var body = """
                --%1$s\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="back.xlf"\r
                Content-Type: application/xliff+xml\r
                \r
                %3$s\r
                --%1$s--\r
                """.formatted(boundary, translator.csrfToken(), xliff);
        var answer = translator.send(translator
                .request("/en/translation/xliff")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private Document bench(String work) {
        return Jsoup.parse(translator.get("/en" + work + "/bench").body());
    }

    private String asked(ItemId item) {
        return asked(item, "fr");
    }

    private String asked(ItemId item, String language) {
        var page = Jsoup.parse(translator
                .get("/en/translation/of/newsroom.item:" + item + "/" + language)
                .body());
        return page.select("tbody th a").attr("href").substring(3);
    }

    private ItemId published(String title, String text) {
        var begun = new ItemId[1];
        people.asProgram(() -> {
            begun[0] = writing.begin(
                    "story", Language.EN, new Details(new TreeSet<>(), "", "", List.of(), ""), copy(title, text));
            writing.publish(begun[0], Language.EN, 1, Publishing.MINOR, "");
        });
        return begun[0];
    }

    private static Copy copy(String title, String text) {
        return new Copy(title, "", List.of(new Block.Text(text)), false);
    }
}
