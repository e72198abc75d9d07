package org.hexapla.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Pages that are kept for a moment and sent to many.
@HexaplaTest
class KeptPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    KeptPages kept;

    @Test
    void sendsTheSamePageAgainWithItsLanguageAndItsTag() {
        kept.forget();
        var first = new Site(port).get("/ar/channels");
        var again = new Site(port).get("/ar/channels");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body()).contains("dir=\"rtl\"");
        assertThat(again.headers().firstValue("content-language")).hasValue("ar");
        assertThat(again.headers().firstValue("content-security-policy")).isPresent();
        assertThat(again.headers().firstValue("etag"))
                .isEqualTo(first.headers().firstValue("etag"))
                .isPresent();
    }

    @Test
    void sendsNothingToWhoHasItAlready() {
        var tag =
                new Site(port).get("/fr/channels").headers().firstValue("etag").orElseThrow();

        var again = new Site(port).get("/fr/channels", request -> request.header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void sendsItCompressedToWhoUnderstandsThat() throws Exception {
        var plain = new Site(port).get("/zh/channels").body();

        var compressed = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(new Site(port).address("/zh/channels"))
                                .header("Accept-Encoding", "gzip, br")
                                .build(),
                        BodyHandlers.ofByteArray());

        assertThat(compressed.headers().firstValue("content-encoding")).hasValue("gzip");
        assertThat(compressed.headers().allValues("vary")).contains("Accept-Encoding");
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(new String(unzipped.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(plain);
        }
    }

    @Test
    void keepsNoErrors() {
        assertThat(new Site(port).get("/en/channels/none-of-that-name").statusCode())
                .isEqualTo(404);
        assertThat(new Site(port).get("/en/channels/none-of-that-name").statusCode())
                .isEqualTo(404);
        assertThat(new Site(port)
                        .get("/en/channels/none-of-that-name")
                        .headers()
                        .firstValue("etag"))
                .isEmpty();
    }
}
