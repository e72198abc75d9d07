package org.hexapla.usage.noting;

import java.util.Optional;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;

/// The part of the platform that a page belongs to: the module that shows it.
final class Site {

    /// The search is the library's until there is something else to be found.
    static final String SEARCHED = "library";

    private static final String BASE = "org.hexapla.";

    /// Rooms of the staff and of single people are nobody else's business.
    private static final Set<String> NOT_COUNTED = Set.of("people", "jobs", "installation", "archive", "programme");

    private static final Set<String> LIBRARY = Set.of("search", "authorities");

    private Site() {}

    static Optional<String> of(Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return Optional.empty();
        }
        var name = method.getBeanType().getName();
        if (!name.startsWith(BASE)) {
            return Optional.empty();
        }
        var module = name.substring(BASE.length()).replaceFirst("\\..*", "");
        if (NOT_COUNTED.contains(module)) {
            return Optional.empty();
        }
        return Optional.of(LIBRARY.contains(module) ? SEARCHED : module.equals("site") ? "home" : module);
    }
}
