package org.hexapla.newsroom.story;

/// What publishing a text again asks of the other languages.
public enum Publishing {
    /// A comma, a link: the others stay as they are.
    MINOR,
    /// It says something else: the others are outdated by it.
    MATERIAL;

    static Publishing of(String written) {
        return "material".equals(written) ? MATERIAL : MINOR;
    }
}
