package org.hexapla.library.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.library.catalogue.Relation;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class DocumentPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    SignedIn signedIn;

    @ParameterizedTest
    @ValueSource(strings = {"/en/symbol/", "/ar/symbol/", "/zh/symbol/", "/fr/symbol/", "/ru/symbol/", "/es/symbol/"})
    void leadsFromEachWayOfWritingASymbolToItsDocument(String start) {
        var id = known("S/RES/9925 (2000)[A]");

        for (var written : List.of(
                "S/RES/9925%20(2000)%5BA%5D",
                "s/res/9925(2000)%5ba%5d", "S%2FRES%2F9925%20%282000%29%5BA%5D", "S/RES/9925%20%282000%29%5BA%5D")) {
            var answer = new Site(port).get(start + written);
            assertThat(answer.statusCode()).as(written).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .endsWith(start.substring(0, 4) + "documents/" + id);
        }
    }

    @Test
    void leadsFromRawBracketsToo() throws Exception {
        known("S/RES/9925 (2000)[A]");
        try (var socket = new java.net.Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET /en/symbol/S/RES/9925(2000)[A] HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 303");
        }
    }

    @Test
    void offersTheNearestForAnUnknownSymbolAndRefusesABadLanguage() {
        var id = known("A/926/7");

        var near = new Site(port).get("/en/symbol/A/926/8");
        assertThat(near.statusCode()).isEqualTo(404);
        assertThat(near.body()).contains("/en/documents/" + id);
        assertThat(new Site(port).get("/xx/symbol/A/926/7").statusCode()).isEqualTo(400);
    }

    @Test
    void showsADocumentWithItsCitationAndItsNeighbours() {
        var draft = known("A/927/L.1");
        var id = cataloguer.add(Cataloguer.draft("Peace & <quiet>", "A/RES/927/1")
                .title(LocalizedText.of(Language.EN, "Peace & <quiet>").with(Language.AR, "السلام"))
                .related(List.of(Relation.to(Symbol.of("A/927/L.1")), Relation.to(Symbol.of("A/927/PV.99")))));

        var answer = new Site(port).get("/en/documents/" + id);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Peace &amp; &lt;quiet&gt;", "/en/documents/" + draft, "A/927/PV.99", "TY  - RPRT", "السلام")
                .doesNotContain("<quiet>");
        assertThat(answer.headers().allValues("Link")).anyMatch(link -> link.contains("cite-as"));
        assertThat(answer.body()).contains("hreflang=\"ar\"").doesNotContain("rel=\"alternate\" hreflang=\"ru\"");
    }

    @Test
    void listsBodiesSessionsAndTheirDocuments() {
        known("A/RES/928/2");
        known("A/RES/928/10");

        assertThat(new Site(port).get("/en/bodies").body()).contains("General Assembly");
        assertThat(new Site(port).get("/fr/bodies/A").body()).contains("/fr/bodies/A/sessions/928");
        var session = new Site(port).get("/zh/bodies/A/sessions/928").body();
        assertThat(session.indexOf("A/RES/928/2<")).isBetween(1, session.indexOf("A/RES/928/10<"));
        assertThat(new Site(port).get("/en/bodies/Q").statusCode()).isEqualTo(404);
    }

    @Test
    void saysThatADocumentIsNotThere() {
        assertThat(new Site(port).get("/ru/documents/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsTheFormsForTheStaffOfTheLibrary() {
        var id = known("A/929/1");

        assertThat(signedIn.asReader().get("/en/documents/" + id + "/edit").statusCode())
                .isEqualTo(403);
        var staff = signedIn.asStaff("library");
        assertThat(staff.get("/en/documents/" + id + "/edit").statusCode()).isEqualTo(200);
        assertThat(staff.get("/ar/documents/new").statusCode()).isEqualTo(200);
        assertThat(staff.get("/en/documents/" + id + "/history").body()).contains("Version 1");
    }

    private long known(String symbol) {
        try {
            return cataloguer.add("About " + symbol, symbol).value();
        } catch (IllegalStateException alreadyThere) {
            var location = new Site(port)
                    .get("/en/symbol/" + Symbol.of(symbol).path())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
        }
    }
}
