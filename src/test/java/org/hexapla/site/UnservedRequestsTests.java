package org.hexapla.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.hexapla.HexaplaTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Requests that no client of good manners sends, byte by byte.
@HexaplaTest
class UnservedRequestsTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/fr/a\\b", "/fr/search?q=a\u0001b", "/fr/%zz", "/fr/a%00b", "/fr/a%5cb", "/fr/{a}?<>"})
    void tellsOfCharactersThatNoAddressMayHave(String path) throws IOException {
        var answer = ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Apache", "HTTP Status", "Exception");
        assertThat(answer).contains("<html lang=\"", "L’adresse");
    }

    @ParameterizedTest
    @ValueSource(ints = {120_000, 400_000})
    void tellsOfHeadersWithoutEnd(int length) throws IOException {
        var answer = ask("GET /ru/search HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(length) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Apache", "HTTP Status");
        assertThat(answer).contains("<html lang=\"ru\" dir=\"ltr\"");
    }

    /// An answer to somebody who is still speaking may be lost on its way (RFC 9112, 9.6): then it is asked for again.
    private String ask(String request) throws IOException {
        var answer = "";
        for (var attempt = 0; attempt < 10 && answer.isEmpty(); attempt++) {
            answer = askOnce(request);
        }
        return answer;
    }

    private String askOnce(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            var answer = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getInputStream().transferTo(answer);
            } catch (IOException e) {
                // The server has heard enough and closes; what it said before is there all the same.
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }
}
