package org.hexapla.library.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.authorities.ConceptId;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.jspecify.annotations.Nullable;

/// A description in the making: one word for each thing it may say.
public final class DescriptionDraft {

    private List<Symbol> symbols;
    private LocalizedText title = LocalizedText.none();
    private LocalizedText summary = LocalizedText.none();
    private List<Origin> origins = List.of();
    private @Nullable PartialDate date;
    private @Nullable PartialDate dateEnd;
    private DocumentType type;
    private Distribution distribution = Distribution.GENERAL;
    private List<AgendaItem> agenda = List.of();
    private List<ConceptId> concepts = List.of();
    private List<String> otherSubjects = List.of();
    private List<String> headings = List.of();
    private List<Language> languages = List.of();
    private List<FileVersion> files = List.of();
    private List<Relation> related = List.of();

    /// Of a document with these symbols; type, body and session are what the symbols tell until something else is said.
    public DescriptionDraft(Collection<Symbol> symbols) {
        this.symbols = List.copyOf(symbols);
        this.type = DocumentType.of(this.symbols);
        this.origins = Bodies.origins(this.symbols);
    }

    DescriptionDraft(Description from) {
        this.symbols = from.symbols();
        this.title = from.title();
        this.summary = from.summary();
        this.origins = from.origins();
        this.date = from.date();
        this.dateEnd = from.dateEnd();
        this.type = from.type();
        this.distribution = from.distribution();
        this.agenda = from.agenda();
        this.concepts = from.concepts();
        this.otherSubjects = from.otherSubjects();
        this.headings = from.headings();
        this.languages = from.languages();
        this.files = from.files();
        this.related = from.related();
    }

    public DescriptionDraft symbols(Collection<Symbol> all) {
        this.symbols = List.copyOf(all);
        return this;
    }

    public DescriptionDraft title(LocalizedText title) {
        this.title = title;
        return this;
    }

    public DescriptionDraft summary(LocalizedText summary) {
        this.summary = summary;
        return this;
    }

    public DescriptionDraft origins(Collection<Origin> all) {
        this.origins = List.copyOf(all);
        return this;
    }

    public DescriptionDraft date(@Nullable PartialDate date) {
        this.date = date;
        return this;
    }

    public DescriptionDraft dateEnd(@Nullable PartialDate dateEnd) {
        this.dateEnd = dateEnd;
        return this;
    }

    public DescriptionDraft type(DocumentType type) {
        this.type = type;
        return this;
    }

    public DescriptionDraft distribution(Distribution distribution) {
        this.distribution = distribution;
        return this;
    }

    public DescriptionDraft agenda(Collection<AgendaItem> all) {
        this.agenda = List.copyOf(all);
        return this;
    }

    public DescriptionDraft concepts(Collection<ConceptId> all) {
        this.concepts = List.copyOf(all);
        return this;
    }

    public DescriptionDraft otherSubjects(Collection<String> all) {
        this.otherSubjects = List.copyOf(all);
        return this;
    }

    public DescriptionDraft headings(Collection<String> all) {
        this.headings = List.copyOf(all);
        return this;
    }

    public DescriptionDraft languages(Collection<Language> all) {
        this.languages = List.copyOf(all);
        return this;
    }

    public DescriptionDraft files(Collection<FileVersion> all) {
        this.files = List.copyOf(all);
        return this;
    }

    public DescriptionDraft related(Collection<Relation> all) {
        this.related = List.copyOf(all);
        return this;
    }

    /// A file more, in its language.
    public DescriptionDraft with(FileVersion file) {
        return files(Stream.concat(files.stream(), Stream.of(file)).toList());
    }

    public Description finished() {
        return new Description(
                symbols,
                title,
                summary,
                origins,
                date,
                dateEnd,
                type,
                distribution,
                agenda,
                concepts,
                otherSubjects,
                headings,
                languages,
                files,
                related);
    }
}
