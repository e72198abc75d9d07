package org.hexapla.programme.report;

import java.time.MonthDay;
import java.util.List;
import org.hexapla.authorities.Observance;
import org.hexapla.authorities.Observances;
import org.hexapla.authorities.Persons;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.hexapla.programme.linter.Finding;
import org.hexapla.programme.linter.Known;
import org.hexapla.programme.linter.Linter;
import org.hexapla.programme.linter.ReportText;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.hexapla.translation.Terms;
import org.springframework.stereotype.Component;

/// Holds a text against what the house knows: names, observances, terms, symbols.
@Component
class CheckingReports {

    /// So many symbols of a series must be known before one that is not counts as missing.
    private static final int WELL_KNOWN = 20;

    private final Persons persons;
    private final Observances observances;
    private final Terms terms;
    private final Search search;

    CheckingReports(Persons persons, Observances observances, Terms terms, Search search) {
        this.persons = persons;
        this.observances = observances;
        this.terms = terms;
        this.search = search;
    }

    List<Finding> check(ReportText text) {
        return Linter.check(text, known(text.language()));
    }

    private Known known(Language language) {
        return new Known(
                persons.formsIn(language).stream()
                        .map(form -> new Known.NameForm(form.person().toString(), form.text(), form.isAuthorised()))
                        .toList(),
                observances.all().stream()
                        .filter(each -> each.time() instanceof Observance.EachYear)
                        .map(each -> new Known.Observance(each.code(), each.namesIn(language), day(each.time())))
                        .toList(),
                terms.all().stream()
                        .flatMap(term -> term.preferred().in(language).stream())
                        .toList(),
                (in, words) -> terms.check(in, words).stream()
                        .map(use -> new Known.TermUse(use.start(), use.end(), use.found(), use.preferred()))
                        .toList(),
                this::exists);
    }

    private static MonthDay day(Observance.Time time) {
        return switch (time) {
            case Observance.EachYear each -> each.day();
            case Observance.Weekday _, Observance.DaysEachYear _, Observance.Years _ ->
                throw new IllegalArgumentException("no day of every year: " + time);
        };
    }

    private Known.Existence exists(Symbol symbol) {
        if (has(symbol)) {
            return Known.Existence.EXISTS;
        }
        int slash = symbol.display().lastIndexOf('/');
        var series = slash < 0 ? "" : symbol.display().substring(0, slash);
        var siblings = series.contains("/")
                ? search.find(question("symbol:" + series)).hits().stream()
                        .flatMap(hit -> hit.symbols().stream())
                        .filter(known -> known.startsWith(series + "/"))
                        .count()
                : 0;
        return siblings >= WELL_KNOWN ? Known.Existence.MISSING : Known.Existence.UNKNOWN;
    }

    /// The letter of a part may stand or be left out.
    private boolean has(Symbol symbol) {
        return search.find(question(symbol.base().display())).hits().stream()
                .flatMap(hit -> hit.symbols().stream())
                .flatMap(known -> Symbol.parse(known).stream())
                .anyMatch(known -> known.contains(symbol) || known.base().equals(symbol.base()));
    }

    private static SearchQuestion question(String text) {
        return new SearchQuestion(
                text, Language.EN, java.util.Map.of(), List.of(), SearchQuestion.Order.RELEVANCE, 1, 100);
    }
}
