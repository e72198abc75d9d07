package org.hexapla.library.machines.sru;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.library.machines.XmlAnswer.elements;
import static org.hexapla.library.machines.XmlAnswer.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.library.machines.XmlAnswer;
import org.hexapla.search.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Element;

/// The terms of an index, as other libraries' programs leaf through them.
@HexaplaTest
class ScanTests {

    @LocalServerPort
    int port;

    @Autowired
    SampleRecords sample;

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    Search search;

    @BeforeEach
    void load() {
        sample.load();
        if (values(scan("dc.identifier = \"X.SCAN/1/2\"", "")).stream().noneMatch("X.SCAN/1/2"::equals)) {
            cataloguer.addAll(IntStream.rangeClosed(1, 12)
                    .mapToObj(i -> Cataloguer.draft("Leafed through " + i, "X.SCAN/1/" + i))
                    .toList());
            search.awaitFresh();
        }
    }

    @Test
    void listsSymbolsInTheirOwnOrderAndNotInThatOfLetters() {
        var answer = scan("dc.identifier = \"X.SCAN/1/2\"", "&maximumTerms=9");

        assertThat(answer.getLocalName()).isEqualTo("scanResponse");
        assertThat(answer.getNamespaceURI()).isEqualTo("http://docs.oasis-open.org/ns/search-ws/scan");
        assertThat(values(answer)).startsWith("X.SCAN/1/2", "X.SCAN/1/3").containsSequence("X.SCAN/1/9", "X.SCAN/1/10");
        assertThat(numbers(answer)).allMatch("1"::equals);
    }

    @Test
    void putsTheTermWhereItIsWanted() {
        assertThat(values(scan("symbol = \"X.SCAN/1/5\"", "&maximumTerms=3&responsePosition=2")))
                .containsExactly("X.SCAN/1/4", "X.SCAN/1/5", "X.SCAN/1/6");
        assertThat(values(scan("symbol = \"X.SCAN/1/5\"", "&maximumTerms=3&responsePosition=0")))
                .containsExactly("X.SCAN/1/6", "X.SCAN/1/7", "X.SCAN/1/8");
        assertThat(values(scan("symbol = \"X.SCAN/1/5\"", "&maximumTerms=3&responsePosition=4")))
                .containsExactly("X.SCAN/1/2", "X.SCAN/1/3", "X.SCAN/1/4");
        assertThat(text(scan("symbol = \"X.SCAN/1/5\"", "&maximumTerms=3&responsePosition=5"), "uri"))
                .isEqualTo("info:srw/diagnostic/1/120");
    }

    @Test
    void countsWhatASearchForEachTermFinds() {
        for (var index : List.of("dc.date", "dc.creator", "dc.subject", "session")) {
            var answer = scan(index + " = \"\"", "&maximumTerms=5");
            assertThat(values(answer)).as(index).isNotEmpty();
            var first = values(answer).getFirst();
            var found = XmlAnswer.parse(new Site(port)
                    .get("/sru?query=" + encoded(index + " = \"" + first + "\""))
                    .body());
            assertThat(numbers(answer).getFirst()).as(index).isEqualTo(text(found, "numberOfRecords"));
        }
        assertThat(values(scan("dc.date = 1948", "&maximumTerms=1"))).containsExactly("1948");
        assertThat(numbers(scan("dc.subject = \"Human rights\"", "&maximumTerms=1")))
                .noneMatch("0"::equals);
    }

    @Test
    void tellsTheEndsOfAList() {
        var answer = scan("dc.date = \"\"", "&maximumTerms=2");
        assertThat(Stream.of(elements(answer, "whereInList"))
                        .flatMap(List::stream)
                        .map(Element::getTextContent))
                .containsExactly("first");
    }

    @Test
    void refusesIndexesThatHaveNoListAndRelationsThatMakeNoSense() {
        assertThat(text(scan("dc.title = water", ""), "uri")).isEqualTo("info:srw/diagnostic/1/16");
        assertThat(text(scan("dc.nothing = water", ""), "uri")).isEqualTo("info:srw/diagnostic/1/16");
        assertThat(text(scan("dc.date > 1948", ""), "uri")).isEqualTo("info:srw/diagnostic/1/19");
        assertThat(text(scan("dc.date = 1948 or dc.date = 1949", ""), "uri")).isEqualTo("info:srw/diagnostic/1/48");
        assertThat(text(scan("dc.date = (", ""), "uri")).isEqualTo("info:srw/diagnostic/1/10");
    }

    @Test
    void speaksTheVersionsOfTheStandard() {
        var old = XmlAnswer.parse(new Site(port)
                .get("/sru?operation=scan&version=1.2&scanClause=" + encoded("dc.date = 1948"))
                .body());
        assertThat(old.getNamespaceURI()).isEqualTo("http://www.loc.gov/zing/srw/");
        var explained = XmlAnswer.parse(new Site(port).get("/sru").body());
        assertThat(elements(explained, "index").stream()
                        .filter(index -> index.getAttribute("scan").equals("true"))
                        .map(index -> text(index, "title")))
                .contains("dc.identifier", "dc.subject", "dc.creator", "dc.date");
    }

    private Element scan(String clause, String more) {
        return XmlAnswer.parse(
                new Site(port).get("/sru?scanClause=" + encoded(clause) + more).body());
    }

    private static List<String> values(Element answer) {
        return elements(answer, "value").stream().map(Element::getTextContent).toList();
    }

    private static List<String> numbers(Element answer) {
        return elements(answer, "numberOfRecords").stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
