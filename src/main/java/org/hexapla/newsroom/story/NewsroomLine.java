package org.hexapla.newsroom.story;

import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.translation.VersionState;

/// An item in a line, for those who work on it.
///
/// @param states how it stands in each language
public record NewsroomLine(String id, LocalizedText title, LocalizedText type, Map<Language, VersionState> states) {

    public VersionState in(Language language) {
        return states.getOrDefault(language, VersionState.MISSING);
    }
}
