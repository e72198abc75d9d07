package org.hexapla.programme.report;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.translation.VersionState;

/// One part of a report in all languages, to be written.
///
/// @param texts by language
/// @param figures those that may be put into the words
public record PartForm(
        long report,
        LocalizedText title,
        int edition,
        String part,
        String number,
        PeriodicReport.Kind kind,
        Map<Language, String> texts,
        Map<Language, VersionState> states,
        List<FiguresView.Row> figures,
        boolean isCorrection) {

    public String text(Language language) {
        return texts.getOrDefault(language, "");
    }

    public VersionState state(Language language) {
        return states.getOrDefault(language, VersionState.MISSING);
    }
}
