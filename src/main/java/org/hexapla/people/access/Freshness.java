package org.hexapla.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.hexapla.kernel.web.Frame;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/// How long an answer may be kept by others, where its maker did not say: never what one person alone sees,
/// anything else only to be asked for again.
final class Freshness implements HeaderWriter {

    /// Pages whose forms hold a token or a secret.
    private static final Pattern SECRET = Pattern.compile("/[^/]+/(sign-in|forgotten|reset|invitation|setup)(/.*)?");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            var isPersonal = Frame.of(request).visitor().isSignedIn()
                    || response.containsHeader(HttpHeaders.SET_COOKIE)
                    || SECRET.matcher(request.getRequestURI()).matches();
            response.setHeader(HttpHeaders.CACHE_CONTROL, isPersonal ? "no-store" : "no-cache");
        }
    }
}
