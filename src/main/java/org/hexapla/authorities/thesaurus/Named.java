package org.hexapla.authorities.thesaurus;

import java.util.Comparator;
import org.hexapla.kernel.Language;

/// A name of a concept beside the preferred one.
record Named(Kind kind, Language language, String text) implements Comparable<Named> {

    private static final Comparator<Named> ORDER =
            Comparator.comparing(Named::kind).thenComparing(Named::language).thenComparing(Named::text);

    enum Kind {
        PREFERRED,
        ALTERNATIVE,
        HIDDEN;

        String column() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Override
    public int compareTo(Named other) {
        return ORDER.compare(this, other);
    }
}
