package org.hexapla.campaigns.coverage;

/// What a person may do with an article.
public enum CodingTurn {
    /// Judge it, without seeing what another has judged.
    CODE,
    /// Change one's own judgement, which nobody disputes.
    CHANGE,
    /// Settle what two others disagree on.
    SETTLE,
    /// Only read.
    READ;

    /// The word in messages.
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
