package org.hexapla.library;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.hexapla.archive.FileId;
import org.hexapla.kernel.Symbol;

/// What the rest of the platform may ask of the catalogue.
public interface Library {

    /// The document that bears the symbol, among others perhaps, or whose range covers it. Never a document of a
    /// similar symbol.
    Optional<DocumentCard> bySymbol(Symbol symbol);

    /// The documents that bear these symbols, by the symbols' keys; a symbol that no document bears is absent.
    Map<String, DocumentCard> bySymbols(Collection<Symbol> symbols);

    /// Whether the stored file is one of a document's.
    boolean holds(FileId file);
}
