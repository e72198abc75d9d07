package org.hexapla.newsroom.guides;

import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Lesson;

/// The lessons that a reader may read and asked for.
///
/// @param age as it was typed; empty for any
/// @param subject empty for any
/// @param goal empty for any
/// @param goals the Goals of which there are words, by number
public record LessonsView(List<Line> lines, String age, String subject, String goal, List<Goal> goals) {

    public record Line(ItemId id, LocalizedText title, LocalizedText lead, Lesson lesson) {}

    /// @param name empty where the house has no list of the Goals
    public record Goal(int number, LocalizedText name) {}

    public boolean isNarrowed() {
        return !age.isEmpty() || !subject.isEmpty() || !goal.isEmpty();
    }
}
