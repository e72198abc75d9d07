package org.hexapla.campaigns.coverage;

import java.util.List;

/// What one person holds of one message in one article.
///
/// @param coder who; the number of an account, or a sign from a file
/// @param settles whether it is the word of a third where two disagreed
public record Judgement(
        String message, String coder, Verdict verdict, String prominence, String tone, boolean settles) {

    public static final List<String> PROMINENCES = List.of("body", "lead", "headline");
    public static final List<String> TONES = List.of("neutral", "positive", "negative");
}
