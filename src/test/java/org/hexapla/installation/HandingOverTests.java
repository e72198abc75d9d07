package org.hexapla.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class HandingOverTests {

    @LocalServerPort
    int port;

    @Autowired
    LocalAccess access;

    @Autowired
    SampleRecords sample;

    @Test
    void theRunningServerDoesTheWorkAndTellsInTheTerminalsLanguage() throws Exception {
        var path = TestFolders.fresh("handing-over");
        var out = new ByteArrayOutputStream();
        var terminal = new Terminal(
                Language.FR,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                false);
        try (var folder = DataFolder.take(path)) {
            access.open(ServerNote.write(folder, "http://127.0.0.1:" + port).token());
            var missing = path.resolve("nothing");
            var code = new HandingOver(path, terminal).run("import", Map.of("kind", "all", "path", missing.toString()));
            assertThat(code).isOne();
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("Il n’y a rien à l’emplacement " + missing);
            assertThat(new HandingOver(path, terminal).run("kinds", Map.of())).isZero();
        }
    }

    @Test
    void theRunningServerMakesTheFileThatACommandAsksFor() throws Exception {
        sample.load();
        var path = TestFolders.fresh("making-a-file");
        var out = new ByteArrayOutputStream();
        var screen = new PrintStream(out, true, StandardCharsets.UTF_8);
        var terminal = new Terminal(Language.EN, screen, screen, false);
        try (var folder = DataFolder.take(path)) {
            access.open(ServerNote.write(folder, "http://127.0.0.1:" + port).token());
            var file = path.resolve("report.csv");
            var asked = Map.of(
                    "command", "report",
                    "out", file.toString(),
                    "period", "2021-07-01/2022-01-31",
                    "lang", "zh",
                    "format", "csv");
            assertThat(new HandingOver(path, terminal).run("file", asked)).isZero();
            assertThat(Files.readString(file)).startsWith("para,figure,value,unit,measure,scope,from,to,records");

            var wrong = Map.of("command", "report", "out", file.toString(), "period", "soon");
            assertThat(new HandingOver(path, terminal).run("file", wrong)).isOne();
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("--format docx|pdf|html|csv");
        }
    }

    @Test
    void nobodyElseGetsIn() {
        var site = new Site(port);
        var path = "/local/kinds?language=en";
        assertThat(site.get(path, HandingOverTests::post).statusCode()).isEqualTo(403);
        assertThat(site.get(path, request -> post(request).header(LocalAccess.HEADER, "guessed"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void healthAndMetricsAnswer() {
        var site = new Site(port);
        assertThat(site.get("/health").body()).contains("\"UP\"");
        assertThat(site.get("/metrics").body()).contains("jvm_memory_used_bytes");
        assertThat(site.get("/metrics", request -> request.header("X-Forwarded-For", "203.0.113.9"))
                        .statusCode())
                .isEqualTo(403);
    }

    private static HttpRequest.Builder post(HttpRequest.Builder request) {
        return request.POST(HttpRequest.BodyPublishers.noBody());
    }
}
