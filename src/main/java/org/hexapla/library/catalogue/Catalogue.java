package org.hexapla.library.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.hexapla.archive.FileId;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.DocumentCard;
import org.hexapla.library.Library;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers what others ask of the library, out of the catalogue.
@Component
@Transactional(readOnly = true)
class Catalogue implements Library {

    private final Documents documents;
    private final JdbcClient database;

    Catalogue(Documents documents, JdbcClient database) {
        this.documents = documents;
        this.database = database;
    }

    @Override
    public Optional<DocumentCard> bySymbol(Symbol symbol) {
        return documents.bySymbol(symbol).map(Document::card);
    }

    @Override
    public Map<String, DocumentCard> bySymbols(Collection<Symbol> symbols) {
        return documents.cardsBySymbol(symbols);
    }

    @Override
    public boolean holds(FileId file) {
        return database.sql("select exists (select from library.document_file where file = :file)")
                .param("file", file.sha256())
                .query(Boolean.class)
                .single();
    }
}
