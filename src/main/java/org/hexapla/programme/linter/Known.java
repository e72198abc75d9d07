package org.hexapla.programme.linter;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;

/// What the linter is told of the world, in the language of the text.
///
/// @param names the forms of the names of persons
/// @param observances the days, weeks, years and decades that are observed
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
    /// @param roles what the person is to the organisation (`messenger-of-peace`)
    public record NameForm(String person, String text, boolean authorised, Set<String> roles) {

        public NameForm {
            roles = Set.copyOf(roles);
        }

        public NameForm(String person, String text, boolean authorised) {
            this(person, text, authorised, Set.of());
        }
    }

    /// @param names its names in the language of the text
    public record Observance(String code, List<String> names, Time time) {

        public Observance(String code, List<String> names, MonthDay day) {
            this(code, names, Days.each(day, day));
        }
    }

    /// When a day, a week, a year or a decade is observed.
    public sealed interface Time permits Days, Years {}

    /// @param in the days of a year
    public record Days(IntFunction<Optional<Span>> in) implements Time {

        /// The same days each year.
        public static Days each(MonthDay first, MonthDay last) {
            return new Days(year -> Optional.of(new Span(first.atYear(year), last.atYear(year))));
        }
    }

    public record Years(int first, int last) implements Time {}

    /// Days from the first to the last, both included.
    public record Span(LocalDate first, LocalDate last) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

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
