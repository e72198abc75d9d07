package org.hexapla.programme.linter;

import java.time.MonthDay;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;

/// What the linter is told of the world, in the language of the text.
///
/// @param names the forms of the names of persons
/// @param observances the days that are observed each year
/// @param rightTerms the terms to be used
/// @param terms finds words that must not be used in their place
public record Known(
        List<NameForm> names, List<Observance> observances, List<String> rightTerms, TermBase terms, Symbols symbols) {

    public Known {
        names = List.copyOf(names);
        observances = List.copyOf(observances);
        rightTerms = List.copyOf(rightTerms);
    }

    public static Known nothing() {
        return new Known(List.of(), List.of(), List.of(), (_, _) -> List.of(), _ -> Existence.UNKNOWN);
    }

    /// @param person whose form it is
    /// @param authorised whether it is the form to be used
    public record NameForm(String person, String text, boolean authorised) {}

    /// @param names its names in the language of the text
    public record Observance(String code, List<String> names, MonthDay day) {}

    /// A word in a text for which the term base has another.
    public record TermUse(int start, int end, String found, String preferred) {}

    /// The terms of the house.
    public interface TermBase {
        List<TermUse> check(Language language, String text);
    }

    /// Which symbols there are.
    public interface Symbols {
        Existence ask(Symbol symbol);
    }

    public enum Existence {
        EXISTS,
        /// Others of its series are known, and it is not among them.
        MISSING,
        /// Nobody here can tell.
        UNKNOWN
    }
}
