package org.hexapla.newsroom;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.PictureId;
import org.jspecify.annotations.Nullable;

/// Items in an order under one title.
///
/// @param number by which it is known in its channel: `58-4`, `2021`
/// @param day of its publication
/// @param items in their order
/// @param terms its index, by language
/// @param cover the picture it is known by; null where it has none
public record Volume(
        ChannelCode channel,
        String number,
        Kind kind,
        LocalDate day,
        LocalizedText title,
        LocalizedText lead,
        List<ItemId> items,
        Map<Language, List<Term>> terms,
        @Nullable PictureId cover) {

    public Volume {
        if (title.isEmpty() || !isNumber(number)) {
            throw new IllegalArgumentException("not a volume: " + channel + " " + number);
        }
        items = List.copyOf(items);
        terms = Map.copyOf(terms);
    }

    /// A word of the index.
    ///
    /// @param places of the items in which it is spoken of, from 1
    public record Term(String word, List<Integer> places) {}

    /// What it is to its readers.
    public enum Kind {
        ISSUE,
        YEARBOOK,
        EXHIBITION,
        COURSE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> parse(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }

    public static boolean isNumber(String written) {
        return written.matches("[a-z0-9][a-z0-9-]{0,19}");
    }

    /// Where it opens, after the language.
    public String path() {
        return "/channels/" + channel + "/volumes/" + number;
    }
}
