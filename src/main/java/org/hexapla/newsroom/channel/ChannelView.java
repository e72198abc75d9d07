package org.hexapla.newsroom.channel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Picture;
import org.hexapla.media.PictureId;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.Volume;
import org.hexapla.search.SearchResults;
import org.jspecify.annotations.Nullable;

/// The front page of a channel, or a later one, in one of its languages.
///
/// @param language the one it is told in: the reader's, or another of the channel's that stands in or was chosen
/// @param isFallback whether it stands in
/// @param next where the items before these begin; nothing where there are none
public record ChannelView(
        Channel channel,
        Language language,
        boolean isFallback,
        List<Section> sections,
        Optional<Instant> next,
        boolean isEditable) {

    /// An item in a few lines.
    public record Card(ItemId id, LocalizedText type, String title, String lead, Instant at) {}

    /// A part of the front page, ready to be shown.
    public sealed interface Section {

        /// What stands above it; empty where the template has usual words.
        LocalizedText heading();

        /// The latest item, large.
        record Lead(LocalizedText heading, Card card) implements Section {}

        /// @param key the message of its usual heading
        /// @param more where all of them are, after the language; empty where these are all
        record Items(LocalizedText heading, String key, List<Card> cards, String more) implements Section {}

        /// Items by year, the latest first.
        record Timeline(LocalizedText heading, List<Year> years) implements Section {}

        /// The latest volume, with what is in it.
        ///
        /// @param cover null where it has none, or none that may be shown
        record Issue(
                LocalizedText heading,
                Volume volume,
                @Nullable Picture cover,
                List<Card> cards) implements Section {}

        /// All volumes by year, the latest first.
        record Archive(LocalizedText heading, List<YearOfVolumes> years, Map<PictureId, Picture> covers)
                implements Section {}

        record Search(LocalizedText heading) implements Section {}

        /// @param html safe: made from CommonMark by the program
        record Text(LocalizedText heading, String html, Language language) implements Section {}

        record Upcoming(LocalizedText heading, List<Coming> days) implements Section {}

        record Events(LocalizedText heading, List<SearchResults.Hit> events) implements Section {}

        /// @param code of the state, in small letters as its address has it
        record State(LocalizedText heading, String code, String name) implements Section {}
    }

    public record Year(int year, List<Card> cards) {}

    public record YearOfVolumes(int year, List<Volume> volumes) {}

    public record Coming(LocalDate day, LocalizedText name, String code) {}

    public boolean isEmpty() {
        return sections.stream().allMatch(section -> switch (section) {
            case Section.Items items -> items.cards().isEmpty();
            case Section.Timeline timeline -> timeline.years().isEmpty();
            case Section.Archive archive -> archive.years().isEmpty();
            case Section.Search _ -> true;
            case Section.Lead _,
                    Section.Issue _,
                    Section.Text _,
                    Section.Upcoming _,
                    Section.Events _,
                    Section.State _ -> false;
        });
    }
}
