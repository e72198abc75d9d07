package org.hexapla.library.eresources.titles;

import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.eresources.ResourceId;
import org.jspecify.annotations.Nullable;

/// A title, and where it can be read.
///
/// @param numbers of the trade
/// @param isGone whether the resource through which it was listed has it no more
public record TitleView(
        TitleId id,
        LocalizedText title,
        boolean isSerial,
        List<Number> numbers,
        String publisher,
        String author,
        boolean isGone,
        List<Place> places) {

    /// @param messageKey what it is a number of
    public record Number(String messageKey, String number) {}

    /// A resource through which it can be read.
    ///
    /// @param way that leads to the title itself, after the language
    public record Place(ResourceId resourceId, LocalizedText resource, String way, List<Coverage> coverage) {}

    /// A stretch of it.
    ///
    /// @param from the first issue; null where the list does not say
    /// @param until the last one; null where it goes on
    /// @param parts volumes and issues as the list counts them
    /// @param embargoKey the message of its moving wall; empty where there is none
    /// @param depthKey the message of how much of it can be read
    public record Coverage(
            @Nullable PartialDate from,
            @Nullable PartialDate until,
            String parts,
            String embargoKey,
            int embargo,
            String depthKey,
            boolean isFree,
            String notes) {}

    /// A title in a line of a list.
    public record Line(
            TitleId id, LocalizedText title, boolean isSerial, List<String> numbers, LocalizedText resource) {}

    /// Titles under one letter.
    ///
    /// @param letters in the order of the reader's language
    public record Letter(List<String> letters, String letter, List<Line> lines, Paging paging) {

        /// The address of another page of it, after the language.
        public String path(int number) {
            return path(letter, number);
        }

        public static String path(String letter, int number) {
            return "/e-resources/titles?letter="
                    + java.net.URLEncoder.encode(letter, java.nio.charset.StandardCharsets.UTF_8)
                    + (number > 1 ? "&page=" + number : "");
        }
    }
}
