package org.hexapla.library.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Symbol;

/// Another document that belongs to one, by its symbol; it need not be in the collection.
public record Relation(Kind kind, Symbol symbol) {

    public enum Kind {
        DRAFT,
        REPORT,
        MEETING,
        STATEMENT,
        ADOPTED,
        ADOPTED_AS,
        ADDENDUM,
        ADDENDUM_TO,
        CORRIGENDUM,
        CORRIGENDUM_TO,
        REVISES,
        SUPERSEDES,
        SEE_ALSO;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String messageKey() {
            return "library.relation." + code();
        }

        public static Optional<Kind> parse(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }

    /// The relation to a symbol, its kind guessed from what the symbol announces.
    public static Relation to(Symbol symbol) {
        return new Relation(
                switch (symbol.kind()) {
                    case DRAFT -> Kind.DRAFT;
                    case VERBATIM_RECORD, SUMMARY_RECORD -> Kind.MEETING;
                    case PRESIDENTIAL_STATEMENT -> Kind.STATEMENT;
                    case RESOLUTION, DECISION, OTHER -> Kind.SEE_ALSO;
                },
                symbol);
    }
}
