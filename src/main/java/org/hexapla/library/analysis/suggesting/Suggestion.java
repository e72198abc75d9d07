package org.hexapla.library.analysis.suggesting;

import java.util.Locale;
import org.hexapla.kernel.Language;

/// One thing that a record could say, and why.
///
/// @param value as [FieldValues] reads it
/// @param rule the code of the rule that found it: the message `analysis.rule.<rule>` explains it
/// @param certainty from 1 to 100
public record Suggestion(Field field, String value, String rule, int certainty, Evidence evidence) {

    /// From here on a suggestion is chosen until the indexer says otherwise.
    public static final int SURE = 75;

    /// Where it stands.
    ///
    /// @param language of the text it was found in
    /// @param page from 1; 0 where it is not of the text but told by the sender or the symbol
    /// @param passage the words, as they stand there
    public record Evidence(Language language, int page, String passage) {

        private static final int LONGEST = 240;

        public Evidence {
            passage = passage.replaceAll("\\s+", " ").strip();
            passage = passage.length() > LONGEST ? passage.substring(0, LONGEST - 1) + "…" : passage;
        }
    }

    public boolean isSure() {
        return certainty >= SURE;
    }

    static String ruleOf(Class<?> rule) {
        return rule.getSimpleName().replaceFirst("Rule$", "").toLowerCase(Locale.ROOT);
    }
}
