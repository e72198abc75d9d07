package org.hexapla.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.hexapla.kernel.Language;
import org.springframework.http.HttpHeaders;

/// A page as it is sent, plain and compressed.
///
/// @param shown what it shows, for whoever counts use
/// @param tag by which a reader who has it already need not be sent it again (RFC 9110, 8.8.3)
record KeptPage(Language language, byte[] plain, byte[] compressed, Optional<Shown> shown, String tag) {

    static KeptPage of(Language language, byte[] plain, HttpServletRequest request) {
        return new KeptPage(language, plain, compressed(plain), Shown.of(request), tag(plain));
    }

    private static byte[] compressed(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new Gzip(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Weak, for the same page goes out plain and compressed.
    private static String tag(byte[] plain) {
        var sum = new CRC32C();
        sum.update(plain);
        return "W/\"" + HexFormat.of().toHexDigits(sum.getValue(), 8) + '-' + plain.length + '"';
    }

    int size() {
        return plain.length + compressed.length;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        shown.ifPresent(shows -> shows.on(request));
        response.setContentType("text/html;charset=utf-8");
        response.setLocale(language.locale().toLocale());
        response.setHeader(HttpHeaders.ETAG, tag);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.addHeader(HttpHeaders.VARY, "Save-Data, " + Page.REDUCED);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var body = plain;
        if (accepted != null && accepted.contains("gzip")) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            body = compressed;
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /// The last tenth that a better compression saves costs more than making the page.
    private static final class Gzip extends GZIPOutputStream {

        Gzip(ByteArrayOutputStream out) throws IOException {
            super(out, 4096);
            def.setLevel(Deflater.BEST_SPEED + 2);
        }
    }
}
