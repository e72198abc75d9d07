package org.hexapla.library.marc.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What cataloguers ask for by a word, wherever in a record it may stand.
public enum LogicalField {
    SYMBOL(Spot.tag("191", "az"), Spot.tag("791", "a"), Spot.tag("079", "a"), Spot.tag("767", "o")),
    BODY(Spot.tag("191", "bc"), Spot.tag("791", "bc")),
    SUBJECT(Spot.tags("600", "651", ""), Spot.tag("991", "abcd")),
    TITLE(
            Spot.tag("130", ""),
            Spot.tag("210", ""),
            Spot.tag("222", ""),
            Spot.tag("239", "ab"),
            Spot.tag("240", ""),
            Spot.tag("242", ""),
            Spot.tag("245", "abhnp"),
            Spot.tags("246", "247", ""),
            Spot.tag("490", ""),
            Spot.tag("495", ""),
            Spot.tag("740", ""),
            Spot.tags("765", "787", "t")),
    NOTES(Spot.tags("490", "599", "")),
    AUTHOR(Spot.tags("100", "130", ""), Spot.tags("700", "730", "")),
    AGENDA(Spot.tag("991", "abcd")),
    SERIES(Spot.tag("440", "a"), Spot.tag("490", "a"), Spot.tag("830", "a")),
    SPEAKER(Spot.tag("700", "a")),
    COUNTRY_ORG(Spot.tags("710", "711", "a")),
    RELATED_DOCS(Spot.tag("993", "a")),
    DATE(Spot.tag("269", "a"), Spot.tag("992", "a")),
    PRODINF(Spot.tag("930", "a")),
    BIB_CREATOR(Spot.tag("999", "abc")),
    CALL_NUMBER(Spot.tag("099", "c")),
    TYPE(Spot.tag("089", "b"));

    private final List<Spot> spots;

    LogicalField(Spot... spots) {
        this.spots = List.of(spots);
    }

    /// Where it may stand.
    public List<Spot> spots() {
        return spots;
    }

    /// Its word in a question.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LogicalField> parse(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "s" -> Optional.of(SYMBOL);
            case "heading" -> Optional.of(SUBJECT);
            case String other ->
                Stream.of(values()).filter(field -> field.code().equals(other)).findFirst();
        };
    }
}
