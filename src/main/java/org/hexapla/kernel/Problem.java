package org.hexapla.kernel;

import java.util.List;

/// The root of what cannot go on. Said to people in their language by its message key, logged once, turned into a page
/// or a
/// problem document (RFC 9457) in exactly one place.
///
/// What a user may choose between is not a problem but an answer: a sealed result type.
public abstract class Problem extends RuntimeException {

    private final transient Category category;
    private final transient String key;
    private final transient List<Object> arguments;

    protected Problem(Category category, String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.category = category;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public Category category() {
        return category;
    }

    /// The message that tells what was wrong, with which input, and what to do.
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /// Who can do something about it; each has its answer on the web.
    public enum Category {
        /// The input is wrong: 400.
        MISTAKE,
        /// Nothing is there: 404.
        NOT_FOUND,
        /// The person may not do this: 403.
        NOT_ALLOWED,
        /// Another state was meant than the one found: 409.
        CONFLICT,
        /// More than we take: 413.
        TOO_LARGE,
        /// Too often: 429.
        TOO_OFTEN,
        /// Our fault: 500.
        FAULT,
        /// Not now: 503.
        LATER
    }
}
