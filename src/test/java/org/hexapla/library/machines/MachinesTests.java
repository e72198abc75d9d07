package org.hexapla.library.machines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.library.machines.XmlAnswer.elements;
import static org.hexapla.library.machines.XmlAnswer.text;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.search.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HexaplaTest
class MachinesTests {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    SampleRecords sample;

    @Autowired
    Search search;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void describesEveryAddressOfTheDataAndNoOther() {
        var answered = mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/"))
                .map(pattern -> pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                .collect(Collectors.toCollection(TreeSet::new));
        var answer = new Site(port).get("/api/openapi.yaml");
        Map<String, Map<String, Object>> described = new Yaml().load(answer.body());

        assertThat(answer.body()).startsWith("openapi: 3.1.0");
        assertThat(described.getOrDefault("paths", Map.of()).keySet()).containsExactlyInAnyOrderElementsOf(answered);
        assertThat(answer.body()).contains("http://localhost:" + port).doesNotContain("library.example.org");
    }

    @Test
    void handsARecordOverAsData() {
        var id = cataloguer.add("As data", "X.API/1");

        var record = json("/api/documents/" + id);
        var bySymbol = json("/api/documents?symbol=x.api/1");

        assertThat(record.path("title").path("en").asString()).isEqualTo("As data");
        assertThat(record.path("symbols").path(0).asString()).isEqualTo("X.API/1");
        assertThat(record.path("url").asString()).endsWith("/en/documents/" + id);
        assertThat(bySymbol.path("records").path(0)).isEqualTo(record);
    }

    @Test
    void handsAllRecordsOverPageByPage() {
        cataloguer.addAll(IntStream.range(0, 250)
                .mapToObj(i -> Cataloguer.draft("Listed " + i, "X.API/2/" + i))
                .toList());

        var page = json("/api/documents?size=200");
        var seen = page.path("records").size();
        while (!page.path("next").isNull()) {
            page = json(page.path("next").asString().replaceFirst("^http://[^/]+", ""));
            seen += page.path("records").size();
        }

        assertThat(seen).isGreaterThanOrEqualTo(250);
    }

    @Test
    void handsNothingOverThatIsRestricted() {
        var id = cataloguer.add("Kept back", "X.API/3");
        cataloguer.restrict(id);

        var answer = new Site(port).get("/api/documents/" + id);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
    }

    @Test
    void handsVotesSpeechesAndStatesOver() {
        sample.load();

        assertThat(json("/api/votes?size=1")
                        .path("records")
                        .path(0)
                        .path("ballots")
                        .size())
                .isGreaterThan(10);
        assertThat(json("/api/speeches?size=1")
                        .path("records")
                        .path(0)
                        .path("kind")
                        .asString())
                .isEqualTo("speech");
        assertThat(json("/api/states").size()).isGreaterThan(190);
        assertThat(json("/api/states/NAM")
                        .path("names")
                        .path(0)
                        .path("name")
                        .path("en")
                        .asString())
                .isEqualTo("Namibia");
        assertThat(json("/api/search?q=rights&lang=fr").path("total").asLong()).isPositive();
    }

    @Test
    void tellsSearchEnginesOfEveryPageInEveryLanguageThatItHas() {
        var id = cataloguer.add("In the sitemap", "X.MAP/1");
        XmlAnswer.parse(new Site(port).get("/oai?verb=Identify").body());

        var index = XmlAnswer.parse(new Site(port).get("/sitemap.xml").body());
        var file = "/sitemaps/" + id.value() / 8000 + ".xml";
        var map = XmlAnswer.parse(new Site(port).get(file).body());

        assertThat(elements(index, "loc"))
                .extracting(place -> place.getTextContent())
                .contains("http://localhost:" + port + file, "http://localhost:" + port + "/sitemaps/pages.xml");
        assertThat(elements(map, "loc"))
                .extracting(place -> place.getTextContent())
                .contains("http://localhost:" + port + "/en/documents/" + id)
                .doesNotContain("http://localhost:" + port + "/fr/documents/" + id);
        assertThat(text(map, "lastmod")).matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
        assertThat(new Site(port).get("/robots.txt").body())
                .contains("Sitemap: http://localhost:" + port + "/sitemap.xml");
        assertThat(elements(
                        XmlAnswer.parse(
                                new Site(port).get("/sitemaps/pages.xml").body()),
                        "url"))
                .hasSizeGreaterThan(42);
    }

    @Test
    void letsBrowsersAddTheSearch() {
        cataloguer.add("Suggestible quincunx", "X.OPEN/1");
        search.awaitFresh();

        var description =
                XmlAnswer.parse(new Site(port).get("/fr/opensearch.xml").body());
        var suggested = json("/en/search/suggestions.json?q=quincu");

        assertThat(elements(description, "Url")).hasSize(4);
        assertThat(text(description, "Language")).isEqualTo("fr");
        assertThat(suggested.path(0).asString()).isEqualTo("quincu");
        assertThat(suggested.path(1).path(0).asString()).contains("quincunx");
        assertThat(suggested.path(3).path(0).asString()).startsWith("http://localhost:" + port + "/en/documents/");
    }

    @Test
    void leadsProgramsFromADocumentToItsCitationsAndBack() {
        var id = cataloguer.add("To be cited", "A/RES/96/7");
        var page = new Site(port).get("/en/documents/" + id);
        var links = page.headers().allValues("Link");
        var set = json("/en/documents/" + id + "/linkset.json").path("linkset").path(0);

        assertThat(links)
                .anyMatch(link -> link.contains("rel=\"cite-as\""))
                .anyMatch(link -> link.contains("rel=\"linkset\"; type=\"application/linkset+json\""))
                .anyMatch(link -> link.contains("/citation.ris>; rel=\"describedby\""));
        assertThat(set.path("anchor").asString()).endsWith("/documents/" + id);
        assertThat(set.path("describedby").size()).isEqualTo(3);
        assertThat(page.body()).contains("name=\"citation_title\"", "name=\"DC.identifier\"");
        var csl = json("/en/documents/" + id + "/citation.json").path(0);
        assertThat(csl.path("title").asString()).isEqualTo("To be cited");
        assertThat(csl.path("author").path(0).path("literal").asString()).isEqualTo("General Assembly");
        assertThat(new Site(port).get("/en/documents/" + id + "/citation.ris").body())
                .contains("SN  - A/RES/96/7");
        assertThat(new Site(port).get("/en/documents/" + id + "/citation.bib").body())
                .contains("@techreport{");
    }

    private JsonNode json(String path) {
        return JSON.readTree(new Site(port).get(path).body());
    }
}
