package org.hexapla.library.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.library.catalogue.Documents;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class EditingTests {

    private static final String EVIL = "'; drop table library.record; -- <script>alert(1)</script>";

    @Autowired
    SignedIn signedIn;

    @Autowired
    Documents documents;

    @Autowired
    Cataloguer cataloguer;

    @Test
    void takesANewDocumentWithItsFile() {
        var answer = send("/en/documents/new", Map.of("symbols", "A/931/1", "title-en", EVIL), "Words to read.");

        assertThat(answer.statusCode()).isEqualTo(303);
        var document = documents.bySymbol(Symbol.of("A/931/1")).orElseThrow();
        assertThat(document.description().title().in(Language.EN)).contains(EVIL);
        assertThat(document.description().file(Language.EN)).isPresent();
        var page = signedIn.asNobody().get("/en/documents/" + document.id());
        assertThat(page.body()).doesNotContain("<script>alert").contains("/text/en");
        assertThat(signedIn.asNobody()
                        .get("/en/documents/" + document.id() + "/text/en")
                        .body())
                .contains("Words to read.");
    }

    @Test
    void showsEachFaultAndKeepsWhatWasTyped() {
        var answer = send(
                "/fr/documents/new",
                Map.of("symbols", "A/932/1", "date", "hier", "subjects", EVIL, "title-fr", "Gardé"),
                "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Gardé", "« hier »").doesNotContain("<script>alert");
        assertThat(documents.bySymbol(Symbol.of("A/932/1"))).isEmpty();
    }

    @Test
    void refusesAFileWithNothingInIt() {
        var staff = signedIn.asStaff("library");
        var fields = Map.of("symbols", "A/935/1", "title-en", "Empty", "_csrf", staff.csrfToken());
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(
                "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value)));
        body.append("--part\r\nContent-Disposition: form-data; name=\"file-en\"; filename=\"nothing.pdf\"\r\n\r\n\r\n")
                .append("--part--\r\n");
        var answer = staff.send(staff.request("/en/documents/new")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("nothing.pdf");
        assertThat(documents.bySymbol(Symbol.of("A/935/1"))).isEmpty();
    }

    @Test
    void saysKindlyThatSomebodyElseWasFaster() {
        var id = cataloguer.add("First", "A/933/1");
        send("/en/documents/" + id + "/edit", Map.of("version", "1", "symbols", "A/933/1", "title-en", "Second"), "");

        var late = send(
                "/en/documents/" + id + "/edit", Map.of("version", "1", "symbols", "A/933/1", "title-en", "Third"), "");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Third", "name=\"version\" value=\"2\"");
        assertThat(documents.find(id).orElseThrow().description().title().in(Language.EN))
                .contains("Second");
    }

    @Test
    void showsWhatWasChangedAndWhyItWasRemoved() {
        var id = cataloguer.add("Old words", "A/934/1");
        send(
                "/en/documents/" + id + "/edit",
                Map.of("version", "1", "symbols", "A/934/1", "title-en", "New words"),
                "");

        var staff = signedIn.asStaff("library");
        var removal = staff.post("/en/documents/" + id + "/remove", Map.of("version", "2", "reason", "a twin"));

        assertThat(removal.statusCode()).isEqualTo(303);
        assertThat(staff.get("/en/documents/" + id + "/history").body())
                .contains("Old words", "New words", "a twin", "Version 3");
        assertThat(staff.get("/en/documents/" + id).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> send(String path, Map<String, String> fields, String text) {
        var staff = signedIn.asStaff("library");
        var all = new TreeMap<>(fields);
        all.put("_csrf", staff.csrfToken());
        var body = new StringBuilder();
        all.forEach((name, value) -> body.append("--part\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n")
                .append(value)
                .append("\r\n"));
        // A browser sends a field without a file, too.
        body.append("--part\r\nContent-Disposition: form-data; name=\"file-fr\"; filename=\"\"\r\n\r\n\r\n");
        if (!text.isEmpty()) {
            body.append("--part\r\nContent-Disposition: form-data; name=\"file-en\"; filename=\"words.txt\"\r\n")
                    .append("Content-Type: text/plain\r\n\r\n")
                    .append(text)
                    .append("\r\n");
        }
        body.append("--part--\r\n");
        return staff.send(staff.request(path)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }
}
