package org.hexapla.occasions.bureau;

import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A briefing as whoever asked for it sees it, or the staff.
///
/// @param path of the page, after the language
public record OwnBriefingView(
        Briefing briefing, @Nullable Speaker speaker, List<Topic> topics, boolean isOver, String path) {

    public LocalizedText topic() {
        return topics.stream()
                .filter(topic -> topic.code().equals(briefing.asking().topic()))
                .map(Topic::name)
                .findFirst()
                .orElse(LocalizedText.none());
    }
}
