package org.hexapla.usage.noting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an answer says about whether it counts, by the COUNTER Code of Practice 5.1 (7.1): successful answers
/// do, and those that find what was asked for in the visitor's own cache.
final class Answer {

    private static final Pattern FILE = Pattern.compile("/files/([0-9a-f]{64})/.*");

    private Answer() {}

    static boolean counts(HttpServletRequest request, HttpServletResponse response) {
        return request.getMethod().equals("GET") && isGiven(response) && !isFetchedAhead(request);
    }

    private static boolean isGiven(HttpServletResponse response) {
        return switch (response.getStatus()) {
            case HttpServletResponse.SC_OK, HttpServletResponse.SC_NOT_MODIFIED -> true;
            // The first part of a file; the others belong to the same use.
            case HttpServletResponse.SC_PARTIAL_CONTENT -> {
                var range = response.getHeader("Content-Range");
                yield range != null && range.startsWith("bytes 0-");
            }
            default -> false;
        };
    }

    /// A browser that fetches what its reader might want next has no reader yet.
    private static boolean isFetchedAhead(HttpServletRequest request) {
        var purpose = request.getHeader("Sec-Purpose");
        return purpose != null && purpose.startsWith("prefetch");
    }

    static boolean isPage(HttpServletResponse response) {
        var type = response.getContentType();
        return type != null && type.startsWith("text/html");
    }

    static Optional<String> fileOf(HttpServletRequest request) {
        var matcher = FILE.matcher(request.getRequestURI());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static String addressOf(HttpServletRequest request) {
        var question = request.getQueryString();
        return question == null ? request.getRequestURI() : request.getRequestURI() + '?' + question;
    }
}
