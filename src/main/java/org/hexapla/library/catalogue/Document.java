package org.hexapla.library.catalogue;

import org.hexapla.library.DocumentCard;
import org.hexapla.library.RecordId;

/// A document of the collection as it is in one version. Never changed: a change makes another.
public record Document(RecordId id, int version, Description description) {

    public DocumentCard card() {
        return new DocumentCard(
                id,
                description.symbol(),
                description.title(),
                description.date() == null ? null : description.date().first());
    }
}
