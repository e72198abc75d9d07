package org.hexapla.newsroom.story;

import java.util.Optional;
import java.util.regex.Pattern;

/// Digital object identifiers, as they are registered for articles.
final class Doi {

    private static final Pattern FORM =
            Pattern.compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}/[-._;()/:a-z0-9]{1,200})");

    private Doi() {}

    /// From `10.` on, also where its address or `doi:` was written; nothing if it cannot be one.
    static Optional<String> parse(String written) {
        var match = FORM.matcher(written.strip());
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
