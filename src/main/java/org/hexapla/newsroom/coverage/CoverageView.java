package org.hexapla.newsroom.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.Outline;
import org.jspecify.annotations.Nullable;

/// All that there is of a meeting: what the newsroom tells and what the library holds.
///
/// @param id of the coverage; 0 where nobody has planned any
/// @param version of the gavel's times
public record CoverageView(
        long id,
        int version,
        Symbol symbol,
        LocalizedText title,
        LocalDate day,
        @Nullable Instant opened,
        @Nullable Instant closed,
        List<Product> products,
        List<Outline> documents,
        List<Outline> speeches,
        List<Outline> votes,
        boolean isEditable) {

    /// A thing that is owed of the meeting: its release, its film, its pictures.
    ///
    /// @param plan where it is planned, after the language
    /// @param item its number; empty while nothing can be read
    /// @param target minutes from the gavel
    public record Product(
            LocalizedText type, LocalizedText title, String plan, String item, long target, List<Told> told) {

        public boolean isThere() {
            return told.stream().anyMatch(language -> language.at() != null);
        }
    }

    /// One language of it.
    ///
    /// @param at when it was published first; null while it is missing
    /// @param minutes from the gavel; nothing where either is not known
    /// @param isOwed whether it was promised, or came besides
    public record Told(
            Language language, @Nullable Instant at, Optional<Long> minutes, boolean isTimely, boolean isOwed) {}

    public List<Zone> zones() {
        return Zone.ALL;
    }

    /// A moment as the form of the gavel writes it, by the common clock.
    public static String written(@Nullable Instant at) {
        return at == null
                ? ""
                : at.atZone(java.time.ZoneOffset.UTC)
                        .toLocalDateTime()
                        .withSecond(0)
                        .withNano(0)
                        .toString();
    }
}
