package org.hexapla.authorities.thesaurus;

import java.util.List;
import org.hexapla.authorities.ConceptsChanged;
import org.hexapla.authorities.edition.CountedRun;
import org.hexapla.authorities.edition.Editions;
import org.hexapla.jobs.ImportRun;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.hexapla.search.Search;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes the concepts of a file in, all in one transaction, and tells whoever must hear of it.
@Component
class ImportingConcepts {

    private final ConceptStore store;
    private final Editions editions;
    private final Search search;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ImportingConcepts(
            ConceptStore store,
            Editions editions,
            Search search,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.store = store;
        this.editions = editions;
        this.search = search;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    void take(String file, ConceptEntry.Scheme scheme, List<ConceptEntry> entries, ImportRun run) {
        transaction.executeWithoutResult(_ -> {
            var counted = new CountedRun(run);
            var different = store.store(file, scheme, entries, counted);
            if (counted.hasChanges()) {
                editions.changed("thesaurus");
                search.changed(different.stream()
                        .map(entry -> ConceptSource.item(entry.id()))
                        .toList());
                events.publishEvent(new ConceptsChanged(
                        different.stream().map(ConceptEntry::id).toList()));
                audit.record(new ItemRef("authorities.scheme", scheme.code()), "imported", "", counted.json());
            }
        });
        run.progress(entries.size(), entries.size());
    }
}
