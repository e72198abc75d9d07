package org.hexapla.people.trail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// Which part of the trail is asked for; what is empty narrows nothing.
///
/// @param person a part of the name or the mail address
/// @param item `kind:id` or only its beginning
public record AuditQuestion(
        @Nullable String person,
        @Nullable String item,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until) {

    public String personOrNone() {
        return plain(person);
    }

    public String itemOrNone() {
        return plain(item);
    }

    public String fromOrNone() {
        return from == null ? "" : from.toString();
    }

    public String untilOrNone() {
        return until == null ? "" : until.toString();
    }

    /// The question as the end of an address, for the other pages of its answer.
    public String inAddress() {
        return "?person=" + encoded(personOrNone()) + "&item=" + encoded(itemOrNone()) + "&from=" + fromOrNone()
                + "&until=" + untilOrNone();
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", "").strip();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
