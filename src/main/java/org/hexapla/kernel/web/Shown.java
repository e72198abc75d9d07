package org.hexapla.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;

/// A note on the request of what its page shows, for whoever counts use. A page that leaves none counts as a
/// page and no more.
public sealed interface Shown {

    /// What is known of an item: its page in the catalogue.
    record Description(ItemRef item) implements Shown {}

    /// The item itself, to be read on the page.
    record Content(ItemRef item, Language language) implements Shown {}

    /// The item itself, taken away as a file.
    record Taken(ItemRef item, Language language) implements Shown {}

    /// Answers to a question that somebody put.
    record Answers() implements Shown {}

    default void on(HttpServletRequest request) {
        request.setAttribute(Shown.class.getName(), this);
    }

    static Optional<Shown> of(HttpServletRequest request) {
        return request.getAttribute(Shown.class.getName()) instanceof Shown shown
                ? Optional.of(shown)
                : Optional.empty();
    }
}
