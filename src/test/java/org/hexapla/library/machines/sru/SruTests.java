package org.hexapla.library.machines.sru;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.library.machines.XmlAnswer.elements;
import static org.hexapla.library.machines.XmlAnswer.text;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.library.machines.XmlAnswer;
import org.hexapla.search.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Element;

@HexaplaTest
class SruTests {

    @LocalServerPort
    int port;

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    Search search;

    @Test
    void explainsItselfToWhoeverAsksNothing() {
        var answer = ask("");

        assertThat(answer.getLocalName()).isEqualTo("explainResponse");
        assertThat(text(answer, "database")).isEqualTo("sru");
        assertThat(elements(answer, "schema"))
                .extracting(schema -> schema.getAttribute("name"))
                .containsExactly("dc", "marcxml");
    }

    @Test
    void findsRecordsAndHandsThemOverPageByPage() {
        cataloguer.addAll(IntStream.range(0, 120)
                .mapToObj(i -> Cataloguer.draft("Quaternions of the searcher " + i, "X.SRU/1/" + i))
                .toList());
        search.awaitFresh();

        var first = ask("query=" + encoded("dc.title all \"quaternions searcher\"") + "&maximumRecords=100");
        var next = text(first, "nextRecordPosition");
        var last = ask("query=quaternions&maximumRecords=100&startRecord=" + next);

        assertThat(text(first, "numberOfRecords")).isEqualTo("120");
        assertThat(elements(first, "record")).hasSize(100);
        assertThat(next).isEqualTo("101");
        assertThat(elements(last, "recordPosition")).hasSize(20);
        assertThat(text(last, "nextRecordPosition")).isEmpty();
        assertThat(text(first, "title")).startsWith("Quaternions of the searcher");
    }

    @Test
    void writesMarcxmlToWhoeverWantsIt() {
        cataloguer.add("Octonions catalogued", "X.SRU/2");
        search.awaitFresh();

        var answer = ask("query=octonions&recordSchema=marcxml");
        var asText = ask("query=octonions&recordSchema=marcxml&recordXMLEscaping=string");

        assertThat(elements(answer, "datafield"))
                .extracting(field -> field.getAttribute("tag"))
                .contains("191", "245");
        assertThat(text(asText, "recordData")).startsWith("<record xmlns=\"http://www.loc.gov/MARC21/slim\">");
    }

    @Test
    void tellsThatARestrictedRecordIsThereAndHandsItNotOver() {
        var id = cataloguer.add("Sedenions kept back", "X.SRU/3");
        cataloguer.restrict(id);
        search.awaitFresh();

        var answer = ask("query=sedenions");

        assertThat(text(answer, "uri")).isEqualTo("info:srw/diagnostic/1/68");
        assertThat(text(answer, "title")).isEmpty();
    }

    @Test
    void refusesInTheStandardsWords() {
        assertThat(text(ask("query=" + encoded("dc.title <")), "uri")).isEqualTo("info:srw/diagnostic/1/10");
        assertThat(text(ask("query=a&recordSchema=mods"), "uri")).isEqualTo("info:srw/diagnostic/1/66");
        assertThat(text(ask("query=a&startRecord=0"), "uri")).isEqualTo("info:srw/diagnostic/1/6");
        assertThat(text(ask("version=3.0"), "uri")).isEqualTo("info:srw/diagnostic/1/5");
        assertThat(text(ask("operation=searchRetrieve"), "uri")).isEqualTo("info:srw/diagnostic/1/7");
        assertThat(text(ask("operation=scan"), "uri")).isEqualTo("info:srw/diagnostic/1/7");
        assertThat(text(ask("operation=update"), "uri")).isEqualTo("info:srw/diagnostic/1/4");
    }

    @Test
    void speaksToOlderProgramsInTheirVersion() {
        var answer = ask("version=1.1&operation=searchRetrieve&query=nothing-of-the-kind");

        assertThat(answer.getNamespaceURI()).isEqualTo("http://www.loc.gov/zing/srw/");
        assertThat(text(answer, "version")).isEqualTo("1.1");
        assertThat(text(answer, "numberOfRecords")).isEqualTo("0");
    }

    @Test
    void answersAQuestionThatWasPosted() {
        var answer = new Site(port)
                .get(
                        "/sru",
                        request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("query=water")));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private Element ask(String question) {
        return XmlAnswer.parse(new Site(port).get("/sru?" + question).body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
