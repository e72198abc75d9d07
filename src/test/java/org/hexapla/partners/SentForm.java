package org.hexapla.partners;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hexapla.people.SignedIn;

/// A form with one file, as browsers send it.
///
/// @param name of the file's field
record SentForm(Map<String, String> fields, String name, String file, byte[] bytes) {

    /// Enough of a PDF to be taken for one.
    static byte[] pdf(int length) {
        var bytes = new byte[length];
        System.arraycopy("%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
        return bytes;
    }

    HttpResponse<String> to(SignedIn.Browser browser, String path) {
        var body = new ByteArrayOutputStream();
        part(body, "_csrf", browser.csrfToken());
        fields.forEach((field, value) -> part(body, field, value));
        body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                .formatted(name, file)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
        return browser.send(browser.request(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String field, String value) {
        body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(field, value)
                .getBytes(StandardCharsets.UTF_8));
    }
}
