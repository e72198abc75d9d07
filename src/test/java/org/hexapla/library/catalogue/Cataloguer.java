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
import org.springframework.transaction.support.TransactionTemplate;

/// Describes documents for tests, as the program.
@Component
public class Cataloguer {

    private final People people;
    private final CataloguingDocuments cataloguing;
    private final Documents documents;
    private final TransactionTemplate transactions;

    Cataloguer(People people, CataloguingDocuments cataloguing, Documents documents, TransactionTemplate transactions) {
        this.people = people;
        this.cataloguing = cataloguing;
        this.documents = documents;
        this.transactions = transactions;
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

    /// Many at once, whose symbols are known to be free.
    public List<RecordId> addAll(List<DescriptionDraft> drafts) {
        return asProgram(() -> transactions.execute(
                _ -> cataloguing
                        .insert(drafts.stream().map(DescriptionDraft::finished).toList())
                        .stream()
                        .map(Document::id)
                        .toList()));
    }

    /// Gives a document another title.
    public void rename(RecordId id, String title) {
        var before = documents.find(id).orElseThrow();
        var after = before.description().draft().title(LocalizedText.of(Language.EN, title));
        asProgram(() -> cataloguing.change(id, before.version(), after.finished()));
    }

    public void restrict(RecordId id) {
        var before = documents.find(id).orElseThrow();
        var after = before.description().draft().distribution(Distribution.RESTRICTED);
        asProgram(() -> cataloguing.change(id, before.version(), after.finished()));
    }

    public void remove(RecordId id) {
        asProgram(() -> {
            cataloguing.remove(id, documents.find(id).orElseThrow().version(), "tried");
            return id;
        });
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
