package org.hexapla.library.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;

/// An issued document and how far its analysis has come.
///
/// @param day the day of issue as the station tells it
/// @param kind the code of the type that its symbol announces
/// @param title as the station gave it, for lists
/// @param files the latest first
/// @param record what it became, or the record of the catalogue that it completes
public record Work(
        WorkId id,
        Station station,
        LocalDate day,
        String kind,
        List<Symbol> symbols,
        String title,
        Stage stage,
        LocalDate due,
        People people,
        List<File> files,
        @Nullable RecordId record) {

    /// Who did which part of the work, and when.
    public record People(
            @Nullable Act taken,
            @Nullable Act analysed,
            @Nullable Act reviewed,
            @Nullable Act released) {}

    public record Act(PersonId by, Instant at) {}

    /// @param sent what the station said of it, as JSON
    public record File(
            Language language,
            String file,
            String name,
            String mediaType,
            long bytes,
            Instant received,
            @Nullable Instant embargo,
            String sent) {}

    public Symbol symbol() {
        return symbols.getFirst();
    }

    public boolean isTakenBy(PersonId person) {
        return stage == Stage.IN_ANALYSIS
                && people.taken() != null
                && people.taken().by().equals(person);
    }

    /// The latest file of a language.
    public Optional<File> file(Language language) {
        return files.stream().filter(file -> file.language().equals(language)).findFirst();
    }

    /// The files that are not under embargo, the latest first.
    public List<File> openFiles() {
        return files.stream().filter(file -> file.embargo() == null).toList();
    }

    public List<Language> languages() {
        return LocalizedText.inOrder(
                openFiles().stream().map(File::language).distinct().toList());
    }

    /// Whether it should have been analysed by now.
    public boolean isOverdue(LocalDate today) {
        return due.isBefore(today)
                && switch (stage) {
                    case EMBARGOED, ANALYSED, REVIEWED, RELEASED, MERGED -> false;
                    case RECEIVED, DRAFTED, IN_ANALYSIS -> true;
                };
    }
}
