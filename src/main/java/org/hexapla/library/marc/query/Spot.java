package org.hexapla.library.marc.query;

/// Where in a record something is looked for: fields of some tags, some of their subfields.
///
/// @param from the first tag
/// @param to the last
/// @param first the first indicator, or `_` for any
/// @param second the second one, or `_` for any
/// @param codes of the subfields that are meant; empty for all
public record Spot(String from, String to, char first, char second, String codes) {

    private static final String EVERYWHERE = "";

    /// Any subfield of any field.
    static Spot anywhere() {
        return tags("001", "999", EVERYWHERE);
    }

    static Spot tag(String tag, String codes) {
        return tags(tag, tag, codes);
    }

    static Spot tags(String from, String to, String codes) {
        return new Spot(from, to, '_', '_', codes);
    }

    boolean isOneTag() {
        return from.equals(to);
    }

    boolean holds(String tag) {
        return from.compareTo(tag) <= 0 && to.compareTo(tag) >= 0;
    }

    boolean isMeant(char code) {
        return codes.isEmpty() || codes.indexOf(code) >= 0;
    }
}
