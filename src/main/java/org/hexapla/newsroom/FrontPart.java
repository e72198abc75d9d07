package org.hexapla.newsroom;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.LocalizedText;

/// A piece of a channel's front page.
///
/// @param heading what stands above it; the usual words of its kind where empty
/// @param words of a text, in CommonMark; empty for other kinds
/// @param argument what its kind asks for besides: a theme, a kind of items, an initiative, a circle; else empty
/// @param most how many items it shows
public record FrontPart(Kind kind, LocalizedText heading, LocalizedText words, String argument, int most) {

    private static final int MOST = 30;
    private static final int USUAL = 6;

    public FrontPart {
        argument = argument.strip();
        most = most < 1 ? USUAL : Math.min(most, MOST);
    }

    public static FrontPart of(Kind kind, String argument, int most) {
        return new FrontPart(kind, LocalizedText.none(), LocalizedText.none(), argument, most);
    }

    /// What a piece is made of.
    public enum Kind {
        /// The latest item, large.
        LEAD,
        /// The latest items that stand nowhere above.
        LATEST,
        /// The latest of a theme, with the way to its own page. Argument: the theme's word.
        THEME,
        /// The latest of a kind of items. Argument: the kind's code.
        TYPE,
        /// Items by the year in which they were published.
        TIMELINE,
        /// The latest issue, volume or exhibition, with what is in it.
        ISSUE,
        /// All issues, volumes or exhibitions by year.
        ARCHIVE,
        /// A field to search in.
        SEARCH,
        /// Words and links of the house's own: a welcome, a box, the people of the team.
        TEXT,
        /// What the organisation observes in the weeks to come.
        UPCOMING,
        /// Events that people can come to, then those that are over. Argument: the code of an initiative, or nothing.
        EVENTS,
        /// What is told at the reader's duty station. Argument: the circle that says which it is.
        STATION,
        /// The way to the pages of the reader's state. Argument: the circle that says which it is.
        STATE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean hasArgument() {
            return switch (this) {
                case THEME, TYPE, EVENTS, STATION, STATE -> true;
                case LEAD, LATEST, TIMELINE, ISSUE, ARCHIVE, SEARCH, TEXT, UPCOMING -> false;
            };
        }

        public boolean hasItems() {
            return switch (this) {
                case LATEST, THEME, TYPE, TIMELINE, ARCHIVE, UPCOMING, EVENTS, STATION -> true;
                case LEAD, ISSUE, SEARCH, TEXT, STATE -> false;
            };
        }

        public static Optional<Kind> parse(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }
}
