package org.hexapla.library.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.DocumentCard;
import org.hexapla.library.Library;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers what others ask of the library, out of the catalogue.
@Component
@Transactional(readOnly = true)
class Catalogue implements Library {

    private final Documents documents;

    Catalogue(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Optional<DocumentCard> bySymbol(Symbol symbol) {
        return documents.bySymbol(symbol).map(Document::card);
    }

    @Override
    public Map<String, DocumentCard> bySymbols(Collection<Symbol> symbols) {
        return documents.cardsBySymbol(symbols);
    }
}
