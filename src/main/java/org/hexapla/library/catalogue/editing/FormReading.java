package org.hexapla.library.catalogue.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.catalogue.AgendaItem;
import org.hexapla.library.catalogue.DescriptionDraft;
import org.hexapla.library.catalogue.Distribution;
import org.hexapla.library.catalogue.DocumentType;
import org.hexapla.library.catalogue.Origin;
import org.hexapla.library.catalogue.Relation;
import org.jspecify.annotations.Nullable;

/// Reads the fields of a sent form, and notes each fault beside its field.
final class FormReading {

    /// More is not typed by a person.
    private static final int LONGEST = 20_000;

    private final Map<String, String> values;
    private final Thesaurus thesaurus;
    private final List<EditView.Fault> faults = new ArrayList<>();

    FormReading(Map<String, String> values, Thesaurus thesaurus) {
        this.values = values;
        this.thesaurus = thesaurus;
        values.forEach((field, value) -> {
            if (value.length() > LONGEST) {
                faults.add(EditView.Fault.of(field, "library.edit.too-long", LONGEST));
            }
        });
    }

    List<EditView.Fault> faults() {
        return List.copyOf(faults);
    }

    /// The description as far as it can be read; nothing without a symbol. Files are added by the caller.
    Optional<DescriptionDraft> draft() {
        var symbols = each("symbols", "library.edit.no-symbol", Symbol::catalogued);
        if (symbols.isEmpty()) {
            if (lines("symbols").isEmpty()) {
                faults.add(EditView.Fault.of("symbols", "library.edit.symbol-needed"));
            }
            return Optional.empty();
        }
        var draft = new DescriptionDraft(symbols);
        var origins = each("origins", "library.edit.no-origin", FormReading::origin);
        if (!origins.isEmpty()) {
            draft.origins(origins);
        }
        draft.title(texts("title"))
                .summary(texts("summary"))
                .date(date("date"))
                .dateEnd(date("dateEnd"))
                .languages(languages())
                .agenda(agenda())
                .concepts(concepts())
                .otherSubjects(lines("otherSubjects"))
                .headings(lines("headings"))
                .related(each("related", "library.edit.no-relation", FormReading::relation));
        DocumentType.parse(value("type")).ifPresent(draft::type);
        Distribution.parse(value("distribution")).ifPresent(draft::distribution);
        return Optional.of(draft);
    }

    private static Optional<Origin> origin(String line) {
        var parts = line.split("\\s+", 2);
        try {
            return Optional.of(new Origin(parts[0], parts.length > 1 ? parts[1] : ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// A kind and a symbol, or a symbol alone.
    private static Optional<Relation> relation(String line) {
        var parts = line.split("\\s+", 2);
        var kind = Relation.Kind.parse(parts[0]);
        return kind.isPresent() && parts.length > 1
                ? Symbol.catalogued(parts[1]).map(symbol -> new Relation(kind.get(), symbol))
                : Symbol.catalogued(line).map(Relation::to);
    }

    private List<ConceptId> concepts() {
        SequencedSet<ConceptId> concepts = new LinkedHashSet<>();
        var lines = new ArrayList<>(lines("subjects"));
        lines.addAll(lines("moreSubjects"));
        for (var line : lines) {
            var concept = thesaurus.named(line).map(Thesaurus.Concept::id).or(() -> known(line));
            if (concept.isPresent()) {
                concepts.add(concept.get());
            } else {
                faults.add(EditView.Fault.of("subjects", "library.edit.no-concept", line));
            }
        }
        return List.copyOf(concepts);
    }

    private Optional<ConceptId> known(String written) {
        try {
            return thesaurus.find(new ConceptId(written)).map(Thesaurus.Concept::id);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<AgendaItem> agenda() {
        List<AgendaItem> items = new ArrayList<>();
        for (var i = 0; values.containsKey("item-" + i + "-number"); i++) {
            var item = new AgendaItem(
                    value("item-" + i + "-agenda"), value("item-" + i + "-number"), texts("item-" + i + "-title"));
            if (!item.number().isEmpty() || !item.title().isEmpty()) {
                items.add(item);
            }
        }
        return items;
    }

    private List<Language> languages() {
        return values.keySet().stream()
                .filter(field -> field.startsWith("language-"))
                .flatMap(field -> Language.parse(field.substring("language-".length())).stream())
                .toList();
    }

    private @Nullable PartialDate date(String field) {
        var written = value(field);
        if (written.isEmpty()) {
            return null;
        }
        var date = PartialDate.parse(written);
        if (date.isEmpty()) {
            faults.add(EditView.Fault.of(field, "library.edit.no-date", written));
        }
        return date.orElse(null);
    }

    private LocalizedText texts(String field) {
        Map<Language, String> texts = new TreeMap<>();
        values.forEach((name, words) -> {
            if (name.startsWith(field + "-")) {
                Language.parse(name.substring(field.length() + 1)).ifPresent(language -> texts.put(language, words));
            }
        });
        return new LocalizedText(texts);
    }

    private <T> List<T> each(String field, String key, Function<String, Optional<T>> reading) {
        List<T> all = new ArrayList<>();
        for (var line : lines(field)) {
            var read = reading.apply(line);
            if (read.isPresent()) {
                all.add(read.get());
            } else {
                faults.add(EditView.Fault.of(field, key, line));
            }
        }
        return all;
    }

    private List<String> lines(String field) {
        return value(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String value(String field) {
        return values.getOrDefault(field, "").strip();
    }
}
