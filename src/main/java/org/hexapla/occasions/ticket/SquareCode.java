package org.hexapla.occasions.ticket;

/// The square code of a ticket, drawn as those of all other passes are.
public final class SquareCode {

    private SquareCode() {}

    /// @param said what it is, for whoever does not see it
    public static String svg(String words, String said) {
        return org.hexapla.print.SquareCode.svg(words, said);
    }
}
