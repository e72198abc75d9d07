package org.hexapla.newsroom.themes;

import org.hexapla.kernel.Problem;

/// A theme cannot be called so, and the message says why.
final class ThemeRefused extends Problem {

    private static final long serialVersionUID = 1;

    private ThemeRefused(Category category, String key) {
        super(category, key);
    }

    static ThemeRefused noWord() {
        return new ThemeRefused(Category.MISTAKE, "themes.fault.word");
    }

    static ThemeRefused nameless() {
        return new ThemeRefused(Category.MISTAKE, "themes.fault.nameless");
    }

    static ThemeRefused changed() {
        return new ThemeRefused(Category.CONFLICT, "themes.problem.changed");
    }
}
