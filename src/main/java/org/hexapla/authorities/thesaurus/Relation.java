package org.hexapla.authorities.thesaurus;

import java.util.Comparator;
import java.util.Locale;
import org.hexapla.authorities.ConceptId;

/// A statement of a source that one concept stands in some relation to another.
record Relation(Kind kind, ConceptId other) implements Comparable<Relation> {

    private static final Comparator<Relation> ORDER = Comparator.comparing(Relation::kind)
            .thenComparing(relation -> relation.other().value());

    /// What the other is, seen from the one.
    enum Kind {
        BROADER,
        NARROWER,
        RELATED;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String column) {
            return valueOf(column.toUpperCase(Locale.ROOT));
        }
    }

    @Override
    public int compareTo(Relation other) {
        return ORDER.compare(this, other);
    }
}
