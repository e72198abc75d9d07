package org.hexapla.programme.linter;

/// What a text is checked for. Each has its name in the message `linter.rule.<name>`.
public enum Rule {
    SUM,
    SHARE,
    LISTED_COUNT,
    AVERAGE,
    NAME,
    DATE,
    TERM,
    PERIOD,
    METRIC,
    SYMBOL,
    APPROXIMATE;

    /// The name as messages, addresses and style classes write it.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
