package org.hexapla.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.util.MimeTypeUtils;

/// Whether whoever asks is a program, which reads a problem document (RFC 9457) and no page. A controller that answers
/// with a page of its own where nothing is found asks it first.
public final class ProblemDocuments {

    private ProblemDocuments() {}

    public static boolean areWanted(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        if (request.getRequestURI().startsWith("/api/")) {
            return true;
        }
        if (accept == null) {
            return request.getRequestURI().endsWith(".json");
        }
        return !accept.contains(MimeTypeUtils.TEXT_HTML_VALUE) && accept.contains("json");
    }
}
