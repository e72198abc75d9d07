package org.hexapla.partners;

import org.hexapla.kernel.Problem;

/// What was asked for cannot be, and the message says why.
public final class PartnersRefused extends Problem {

    private static final long serialVersionUID = 1;

    private PartnersRefused(Category category, String key, Object... arguments) {
        super(category, key, arguments);
    }

    /// Something that was sent is wrong.
    ///
    /// @param key the message, after `partners.problem.`
    public static PartnersRefused mistake(String key, Object... arguments) {
        return new PartnersRefused(Category.MISTAKE, "partners.problem." + key, arguments);
    }

    /// It is no longer, or not yet, as it was thought to be.
    public static PartnersRefused conflict(String key, Object... arguments) {
        return new PartnersRefused(Category.CONFLICT, "partners.problem." + key, arguments);
    }

    public static PartnersRefused notFound(String id) {
        return new PartnersRefused(Category.NOT_FOUND, "partners.problem.not-found", id);
    }

    /// This person may not.
    public static PartnersRefused notAllowed(String key) {
        return new PartnersRefused(Category.NOT_ALLOWED, "partners.problem." + key);
    }
}
