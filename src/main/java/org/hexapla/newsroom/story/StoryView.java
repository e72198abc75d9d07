package org.hexapla.newsroom.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.figures.Drawing;
import org.hexapla.figures.FigureValue;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.library.DocumentCard;
import org.hexapla.media.Picture;
import org.hexapla.media.Recording;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ItemId;
import org.hexapla.search.SearchResults;
import org.jspecify.annotations.Nullable;

/// An item as readers see it.
///
/// @param language the one it is shown in: the reader's, or another that stands in for it
/// @param isFallback whether it stands in
/// @param isOutdated whether it was made from a text that says something else by now
/// @param contents what its text has headings for; empty where it needs no table of contents
/// @param languages those it can be read in
public record StoryView(
        ItemId id,
        LocalizedText type,
        Language language,
        boolean isFallback,
        boolean isOutdated,
        Item.Edition edition,
        List<Piece> pieces,
        List<Part> contents,
        String credit,
        List<Channel> channels,
        List<Language> languages,
        boolean isEditable,
        Standing standing) {

    /// A heading of the text, with those below it.
    ///
    /// @param anchor by which its place is found
    public record Part(String anchor, String words, List<Part> below) {}

    /// How a text stands with the public.
    ///
    /// @param mark the key of what is said above a text that is not public; empty for one that is
    /// @param until when it will be public, where that is set
    /// @param notices what was corrected, the latest first
    public record Standing(String mark, Optional<Instant> until, List<Notice> notices) {

        static Standing open(List<Notice> notices) {
            return new Standing("", Optional.empty(), List.copyOf(notices));
        }

        static Standing preview() {
            return new Standing("planning.mark.preview", Optional.empty(), List.of());
        }

        /// Only for accredited journalists until then.
        public static Standing embargoed(Instant until) {
            return new Standing("planning.mark.embargo", Optional.of(until), List.of());
        }
    }

    /// A block made ready to be shown.
    public sealed interface Piece {

        /// @param html safe: made from CommonMark by the program
        record Text(String html) implements Piece {}

        record Quote(String text, String by) implements Piece {}

        /// @param card null where the library has no such document
        record Paper(String symbol, @Nullable DocumentCard card) implements Piece {}

        record Query(String title, String question, List<SearchResults.Hit> hits) implements Piece {}

        record Counted(String title, FigureValue value) implements Piece {}

        /// @param address of the figure, after the language
        record Diagram(String title, Drawing drawing, String address) implements Piece {}

        record Days(String title, List<Entry> entries) implements Piece {}

        /// @param html safe: made from CommonMark by the program
        record Boxed(String html, Language language, boolean isFallback) implements Piece {}

        /// What cannot be drawn, as it is written.
        record Unreadable(String written) implements Piece {}
        /// @param isDecorative whether it says nothing that the text does not say
        record Pictures(List<Picture> pictures, boolean isDecorative, Language language) implements Piece {}

        record Played(Recording recording, Language language) implements Piece {}

        /// What is not there any more.
        record Gone() implements Piece {}
    }

    /// @param html safe: made from CommonMark by the program
    public record Entry(PartialDate day, String html) {}

    public Optional<Instant> changed() {
        return Optional.of(edition.at()).filter(at -> !at.equals(edition.first()));
    }
}
