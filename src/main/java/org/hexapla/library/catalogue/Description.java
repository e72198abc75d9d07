package org.hexapla.library.catalogue;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.hexapla.authorities.ConceptId;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.jspecify.annotations.Nullable;

/// All that the catalogue says of a document. Made and changed through a [DescriptionDraft].
///
/// @param symbols at least one; several on a document of two organs
/// @param origins the bodies and sessions it comes from
/// @param dateEnd the last day, where it stands for a time
/// @param concepts of the thesaurus, that it is about
/// @param otherSubjects words of its sources that no concept bears
/// @param headings under which an index lists it: "Draft resolutions"
/// @param languages it exists in, with a file here or not
public record Description(
        List<Symbol> symbols,
        LocalizedText title,
        LocalizedText summary,
        List<Origin> origins,
        @Nullable PartialDate date,
        @Nullable PartialDate dateEnd,
        DocumentType type,
        Distribution distribution,
        List<AgendaItem> agenda,
        List<ConceptId> concepts,
        List<String> otherSubjects,
        List<String> headings,
        List<Language> languages,
        List<FileVersion> files,
        List<Relation> related) {

    public Description {
        symbols = distinct(symbols);
        if (symbols.isEmpty()) {
            throw new IllegalArgumentException("a document needs a symbol");
        }
        origins = distinct(origins);
        agenda = distinct(agenda);
        concepts = distinct(concepts);
        otherSubjects = distinct(otherSubjects);
        headings = distinct(headings);
        files = distinct(files);
        related = distinct(related);
        var all = new LinkedHashSet<>(languages);
        files.forEach(file -> all.add(file.language()));
        languages = LocalizedText.inOrder(all);
    }

    public Symbol symbol() {
        return symbols.getFirst();
    }

    public Optional<FileVersion> file(Language language) {
        return files.stream().filter(file -> file.language().equals(language)).findFirst();
    }

    /// The year it belongs to: of its date, else the year that a symbol of a yearly session names.
    public Optional<Integer> year() {
        if (date != null) {
            return Optional.of(date.first().getYear());
        }
        return origins.stream().flatMap(origin -> year(origin).stream()).findFirst();
    }

    private static Optional<Integer> year(Origin origin) {
        if (!origin.session().matches("\\d{1,4}")) {
            return Optional.empty();
        }
        var session = Integer.parseInt(origin.session());
        return switch (origin.body()) {
            // The Council's sessions are the years since 1946.
            case "S" -> Optional.of(session + 1945);
            case "E" -> session > 1900 ? Optional.of(session) : Optional.empty();
            default -> Optional.empty();
        };
    }

    public DescriptionDraft draft() {
        return new DescriptionDraft(this);
    }

    private static <T> List<T> distinct(Collection<T> values) {
        SequencedSet<T> kept = new LinkedHashSet<>(values);
        return List.copyOf(kept);
    }
}
