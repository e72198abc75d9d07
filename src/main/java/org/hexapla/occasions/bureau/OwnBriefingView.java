package org.hexapla.occasions.bureau;

import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A briefing as whoever asked for it sees it, or the staff.
///
/// @param path of the page, after the language
public record OwnBriefingView(
        Briefing briefing, @Nullable Speaker speaker, List<Topic> topics, boolean isOver, String path) {

    public boolean isTraining() {
        return topics.stream()
                .filter(topic -> topic.code().equals(briefing.asking().topic()))
                .anyMatch(Topic::isTraining);
    }

    /// The message that says how it stands.
    public String stateKey() {
        return isTraining()
                ? "trainings.state." + briefing.state().code()
                : briefing.state().messageKey();
    }

    public LocalizedText topic() {
        return topics.stream()
                .filter(topic -> topic.code().equals(briefing.asking().topic()))
                .map(Topic::name)
                .findFirst()
                .orElse(LocalizedText.none());
    }
}
