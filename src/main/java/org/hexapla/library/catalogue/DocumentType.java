package org.hexapla.library.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Symbol;

/// What sort of document it is, as readers choose among them.
public enum DocumentType {
    RESOLUTION,
    DECISION,
    STATEMENT,
    DRAFT,
    VERBATIM_RECORD,
    SUMMARY_RECORD,
    REPORT,
    LETTER,
    NOTE,
    AGENDA,
    PUBLICATION,
    OTHER;

    /// The type's word in addresses, facets and the database.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "library.type." + code();
    }

    public static Optional<DocumentType> parse(String code) {
        return Stream.of(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    /// The type that the first symbol which tells one announces.
    static DocumentType of(List<Symbol> symbols) {
        return symbols.stream()
                .map(symbol -> switch (symbol.kind()) {
                    case RESOLUTION -> RESOLUTION;
                    case DECISION -> DECISION;
                    case PRESIDENTIAL_STATEMENT -> STATEMENT;
                    case VERBATIM_RECORD -> VERBATIM_RECORD;
                    case SUMMARY_RECORD -> SUMMARY_RECORD;
                    case DRAFT -> DRAFT;
                    case OTHER -> OTHER;
                })
                .filter(type -> type != OTHER)
                .findFirst()
                .orElse(OTHER);
    }
}
