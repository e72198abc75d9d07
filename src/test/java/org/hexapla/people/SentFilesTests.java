package org.hexapla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.hexapla.HexaplaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class SentFilesTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Test
    @Timeout(10)
    void refusesAStrangersLargeFileWithoutReadingIt() throws IOException {
        assertThat(answerTo("Content-Length: 200000000")).contains(" 403");
        assertThat(answerTo("Transfer-Encoding: chunked")).contains(" 403");
    }

    @Test
    @Timeout(10)
    void refusesWhatIsTooLargeForAnybodyWithoutReadingIt() throws IOException {
        assertThat(answerTo("Content-Length: 2147483648")).contains(" 4");
    }

    @Test
    void letsOnlyStaffSendFiles() {
        var body = "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nskos\r\n--x--\r\n";
        for (var browser : new SignedIn.Browser[] {signedIn.asReader(), signedIn.asNobody()}) {
            var answer = browser.send(browser.request("/es/imports")
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(BodyPublishers.ofString(body)));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("<html lang=\"es\"");
        }
    }

    /// The first line of the answer to a form whose content is announced and never sent.
    private String answerTo(String length) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var head = "POST /en/imports HTTP/1.1\r\nHost: localhost\r\n" + length
                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n";
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }
}
