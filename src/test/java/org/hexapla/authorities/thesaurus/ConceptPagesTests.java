package org.hexapla.authorities.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.SharedData;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@HexaplaTest
class ConceptPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    SkosImporter skos;

    @Autowired
    UnbisThesaurusImporter unbis;

    @Autowired
    KnownThesaurus thesaurus;

    @Autowired
    AlphabeticalLists lists;

    @Autowired
    People people;

    @BeforeEach
    void theSampleThesaurusIsThere() {
        NotedRun.of(people, skos, Path.of("sample", "authorities"));
    }

    @Test
    void showsAConceptInSixLanguagesSideBySide() {
        var page = Jsoup.parse(new Site(port).get("/fr/concepts/peacekeeping").body());

        assertThat(page.select("h1").text()).isEqualTo("Maintien de la paix");
        assertThat(page.select("table tbody tr")).hasSize(6);
        assertThat(page.select("td span[lang=ar][dir=rtl]").text()).contains("حفظ السلام");
        assertThat(page.select("nav .tree li").text()).startsWith("Paix et sécurité / Paix /");
        assertThat(page.select("a[href='/fr/search?subject=peacekeeping']")).hasSize(1);
        assertThat(page.select("link[rel=alternate][hreflang]:not([hreflang=x-default])"))
                .hasSize(6);
    }

    @Test
    void answersProgramsInSkos() throws Exception {
        var site = new Site(port);
        var asked = site.get("/en/concepts/peacekeeping", request -> request.header("Accept", "text/turtle"));

        assertThat(asked.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
        assertThat(asked.body())
                .isEqualTo(site.get("/en/concepts/peacekeeping.ttl").body());
        var model = Rio.parse(new java.io.StringReader(asked.body()), "", RDFFormat.TURTLE);
        assertThat(model.filter(null, SKOS.PREF_LABEL, null)).hasSize(6);
        assertThat(model.filter(null, SKOS.BROADER, null)).hasSize(1);

        var json = site.get("/en/concepts/peacekeeping", request -> request.header("Accept", "application/ld+json"));
        assertThat(JsonMapper.shared()
                        .readTree(json.body())
                        .path("skos:prefLabel")
                        .size())
                .isEqualTo(6);

        var xml = site.get("/en/concepts/peacekeeping", request -> request.header("Accept", "application/rdf+xml"));
        assertThat(xml.headers().firstValue("Content-Type").orElse("")).startsWith("application/rdf+xml");
        var parsed = Jsoup.parse(xml.body(), "", Parser.xmlParser());
        assertThat(parsed.select("skos|prefLabel")).hasSize(6);
        assertThat(parsed.select("skos|broader").attr("rdf:resource")).endsWith("/peace");
    }

    @Test
    void aNumberFromPrintLeadsToItsSubject(@TempDir Path folder) throws Exception {
        var file = folder.resolve("former.ttl");
        Files.writeString(file, """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                <https://hexapla.example/thesaurus/once-printed> a skos:Concept ;
                    dcterms:identifier "T0001556" ;
                    skos:prefLabel "Once printed"@en .
                """);
        assertThat(NotedRun.of(people, skos, file).refused).isEmpty();

        var answer = new Site(port).get("/fr/concepts/T0001556");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/fr/concepts/once-printed");
        assertThat(new Site(port).get("/fr/concepts/T0009999").statusCode()).isEqualTo(404);
    }

    @Test
    void namesTheNearestWhereNothingIs() {
        var answer = new Site(port).get("/en/concepts/peacekeep");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("main a[href='/en/concepts/peacekeeping']"))
                .hasSize(1);
        assertThat(new Site(port).get("/en/concepts/peacekeep.ttl").statusCode())
                .isEqualTo(404);
    }

    @Test
    void suggestsWhatIsTypedInAnyLanguage() {
        for (var typed : new String[] {"maintien", "维持和", "поддержание", "MANTENIMIENTO", "%D8%AD%D9%81%D8%B8"}) {
            var asked = typed.startsWith("%")
                    ? typed
                    : java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8);
            var page = Jsoup.parse(new Site(port).get("/en/concepts?q=" + asked).body());
            assertThat(page.select("#concepts-found a[href='/en/concepts/peacekeeping']"))
                    .as(typed)
                    .isNotEmpty();
        }
    }

    @Test
    void bearsWhateverIsTypedIntoIt() {
        var site = new Site(port);
        assertThat(site.get("/en/concepts?q=%3Cscript%3Ealert(1)%3C/script%3E").body())
                .doesNotContain("<script>alert");
        assertThat(site.get("/en/concepts?q=" + "x".repeat(5000)).statusCode()).isEqualTo(200);
        assertThat(site.get("/en/concepts?letter=%27%3B--&page=-3").statusCode())
                .isEqualTo(200);
        assertThat(site.get("/en/concepts/%3Cscript%3E").statusCode()).isEqualTo(404);
    }

    @Test
    void listsSubjectsUnderTheLettersOfTheReadersLanguage() {
        var letters = Jsoup.parse(new Site(port).get("/ru/concepts").body()).select(".chips a");
        assertThat(letters.eachText()).contains("М", "П").doesNotContain("Q");
        var page = Jsoup.parse(new Site(port).get("/ru/concepts?letter=%D0%9F").body());
        assertThat(page.select("section[aria-labelledby=listed] li a").eachText())
                .isNotEmpty()
                .allMatch(label -> label.toUpperCase(java.util.Locale.ROOT).startsWith("П"));
    }

    @Test
    void listsChineseSubjectsInThePrintedOrder() {
        NotedRun.of(people, unbis, SharedData.folder("unbis-thesaurus"));
        var vocabulary = thesaurus.vocabulary();
        var places = vocabulary.chinesePlaces();

        var letters = lists.of(vocabulary, Language.ZH);
        assertThat(letters.values().stream()
                        .flatMap(List::stream)
                        .map(concept -> places.get(concept.id()))
                        .filter(Objects::nonNull))
                .hasSizeGreaterThan(6900)
                .isSorted();
        assertThat(letters.keySet()).contains("other", "1", "10").doesNotContain("C");
        assertThat(new Site(port).get("/zh/concepts?letter=10").body()).contains("10画");
    }
}
