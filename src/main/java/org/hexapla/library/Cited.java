package org.hexapla.library;

import org.hexapla.kernel.Symbol;

/// A document named by its symbol in another record.
///
/// @param isHere whether it can be opened; a symbol that leads nowhere is shown as text, never as a link
public record Cited(Symbol symbol, boolean isHere) {

    public static Cited in(Library library, Symbol symbol) {
        return new Cited(symbol, library.bySymbol(symbol).isPresent());
    }
}
