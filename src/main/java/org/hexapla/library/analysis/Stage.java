package org.hexapla.library.analysis;

import java.util.Locale;
import java.util.stream.Stream;

/// How far the analysis of a document has come.
public enum Stage {
    /// Nobody reads it before its hour.
    EMBARGOED,
    RECEIVED,
    /// The program has suggested a record.
    DRAFTED,
    IN_ANALYSIS,
    ANALYSED,
    REVIEWED,
    /// Readers see it.
    RELEASED,
    /// It turned out to be one with another document.
    MERGED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "analysis.stage." + code();
    }

    static Stage of(String code) {
        return Stream.of(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public boolean mayBecome(Stage next) {
        return switch (this) {
            case EMBARGOED -> next == RECEIVED || next == MERGED;
            case RECEIVED -> next == DRAFTED || next == MERGED;
            case DRAFTED -> next == IN_ANALYSIS || next == RECEIVED || next == MERGED;
            case IN_ANALYSIS -> next == ANALYSED || next == DRAFTED || next == MERGED;
            case ANALYSED -> next == REVIEWED || next == IN_ANALYSIS || next == MERGED;
            case REVIEWED -> next == RELEASED || next == IN_ANALYSIS || next == MERGED;
            case RELEASED, MERGED -> false;
        };
    }
}
