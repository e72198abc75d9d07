package org.hexapla.library.catalogue;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// Describes documents for tests, as the program.
@Component
public class Cataloguer {

    private final People people;
    private final CataloguingDocuments cataloguing;

    Cataloguer(People people, CataloguingDocuments cataloguing) {
        this.people = people;
        this.cataloguing = cataloguing;
    }

    /// A new document with a title in English.
    public RecordId add(String title, String... symbols) {
        return add(draft(title, symbols));
    }

    public RecordId add(DescriptionDraft draft) {
        return switch (asProgram(() -> cataloguing.add(draft.finished()))) {
            case Cataloguing.Added(RecordId id) -> id;
            case Cataloguing other -> throw new IllegalStateException(other.toString());
        };
    }

    public static DescriptionDraft draft(String title, String... symbols) {
        return new DescriptionDraft(List.of(symbols).stream().map(Symbol::of).toList())
                .title(LocalizedText.of(Language.EN, title));
    }

    public <T> T asProgram(Supplier<T> work) {
        var answer = new AtomicReference<T>();
        people.asProgram(() -> answer.set(work.get()));
        return answer.get();
    }
}
