package org.hexapla.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class FilePagesTests {

    @Autowired
    Archive archive;

    @LocalServerPort
    int port;

    private String text = "";
    private String address = "";
    private String tag = "";

    @BeforeEach
    void storeAText() throws IOException {
        var random = new Random(20261125);
        text = random.ints(10_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var file = store(text, "letters.txt");
        address = "/files/" + file.id() + "/letters.txt";
        tag = '"' + file.id().sha256() + '"';
    }

    @Test
    void servesTheWholeFileForEver() {
        var answer = site().get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(text);
        var headers = answer.headers();
        assertThat(headers.firstValue("ETag")).hasValue(tag);
        assertThat(headers.firstValue("Accept-Ranges")).hasValue("bytes");
        assertThat(headers.firstValue("Content-Type")).hasValue("text/plain");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(v -> assertThat(v).contains("immutable"));
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox;");
    }

    @Test
    void tellsTheSizeWithoutTheBytes() {
        var answer = site().get(address, request -> request.HEAD());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(text.length());
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void doesNotSendAgainWhatTheReaderHas() {
        assertThat(site().get(address, request -> request.header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void servesAnyRange() {
        var random = new Random(20261126);
        for (var i = 0; i < 50; i++) {
            var from = random.nextInt(text.length());
            var to = from + random.nextInt(text.length() - from);
            var range = "bytes=%d-%d".formatted(from, to);
            var answer = site().get(address, request -> request.header("Range", range));
            assertThat(answer.statusCode()).isEqualTo(206);
            assertThat(answer.body()).isEqualTo(text.substring(from, to + 1));
            assertThat(answer.headers().firstValue("Content-Range"))
                    .hasValue("bytes %d-%d/%d".formatted(from, to, text.length()));
        }
        var end = site().get(address, request -> request.header("Range", "bytes=-5"));
        assertThat(end.body()).isEqualTo(text.substring(text.length() - 5));
    }

    @Test
    void servesSeveralRangesAtOnce() {
        var answer = site().get(address, request -> request.header("Range", "bytes=0-3,10-13"));
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).contains(text.substring(0, 4), text.substring(10, 14));
    }

    @Test
    void refusesARangeBehindTheEnd() {
        var answer = site().get(address, request -> request.header("Range", "bytes=10000-"));
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.headers().firstValue("Content-Range")).hasValue("bytes */10000");
    }

    @Test
    void namesTheFileInEveryScript() {
        var answer = site().get(address.replace("letters.txt", "%D0%9C%D0%B8%D1%80%20%22A%22.txt"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value)
                        .startsWith("inline;")
                        .contains("filename*=UTF-8''%D0%9C%D0%B8%D1%80%20%22A%22.txt"));
    }

    @Test
    void neverRunsAScriptThatCameInAFile() throws IOException {
        var file = store("<!doctype html><html><body><script>alert(1)</script></body></html>", "x.html");
        var answer = site().get("/files/" + file.id() + "/x.html");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox; default-src 'none'");
    }

    @Test
    void letsTheBrowserShowAPdf() throws IOException {
        var file =
                archive.store(new ByteArrayInputStream(Documents.pdf("Shown")), "shown.pdf", AcceptedFiles.DOCUMENTS);
        var answer = site().get("/files/" + file.id() + "/shown.pdf", request -> request.HEAD());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .doesNotContain("sandbox");
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertThat(site().get("/files/" + "0".repeat(64) + "/a.pdf").statusCode())
                .isEqualTo(404);
        assertThat(site().get("/files/..%2f..%2fetc/passwd").statusCode()).isIn(400, 404);
    }

    private StoredFile store(String content, String name) throws IOException {
        return archive.store(
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name, AcceptedFiles.DOCUMENTS);
    }

    private Site site() {
        return new Site(port);
    }
}
