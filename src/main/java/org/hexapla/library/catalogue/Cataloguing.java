package org.hexapla.library.catalogue;

import org.hexapla.kernel.Symbol;
import org.hexapla.library.DocumentCard;
import org.hexapla.library.RecordId;

/// What came of describing a document.
public sealed interface Cataloguing {

    /// It is in the collection now.
    record Added(RecordId id) implements Cataloguing {}

    /// It is described otherwise now.
    record Changed(RecordId id) implements Cataloguing {}

    /// It was described just so.
    record Unchanged(RecordId id) implements Cataloguing {}

    /// Another document bears one of its symbols already; nothing was done.
    record SymbolTaken(Symbol symbol, DocumentCard by) implements Cataloguing {}
}
