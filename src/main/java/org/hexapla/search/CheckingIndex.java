package org.hexapla.search;

import org.hexapla.jobs.Jobs;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// At the start: an index that is missing, of another version or of another database is made anew.
@Component
final class CheckingIndex {

    private final IndexShelf shelf;
    private final Jobs jobs;

    CheckingIndex(IndexShelf shelf, Jobs jobs) {
        this.shelf = shelf;
        this.jobs = jobs;
    }

    @EventListener(ApplicationReadyEvent.class)
    void check() {
        if (!shelf.isComplete()) {
            jobs.start(RebuildingIndex.NAME, RebuildingIndex.IF_NEEDED);
        }
    }
}
