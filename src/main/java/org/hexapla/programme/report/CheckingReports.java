package org.hexapla.programme.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.authorities.NameForm;
import org.hexapla.authorities.Observance;
import org.hexapla.authorities.Observances;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
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
        var roles = persons.all().stream().collect(Collectors.toMap(PersonName::id, PersonName::roles));
        return new Known(
                persons.formsIn(language).stream()
                        .map(form -> form(form, roles))
                        .toList(),
                observances.all().stream()
                        .map(each -> new Known.Observance(each.code(), each.namesIn(language), time(each.time())))
                        .toList(),
                terms.all().stream()
                        .flatMap(term -> Stream.concat(
                                term.preferred().in(language).stream(),
                                term.accepted().getOrDefault(language, List.of()).stream()))
                        .toList(),
                (in, words) -> terms.check(in, words).stream()
                        .map(use -> new Known.TermUse(use.start(), use.end(), use.found(), use.preferred()))
                        .toList(),
                this::exists);
    }

    private static Known.NameForm form(NameForm form, Map<PersonNameId, Set<PersonName.Role>> roles) {
        return new Known.NameForm(
                form.person().toString(),
                form.text(),
                form.isAuthorised(),
                roles.getOrDefault(form.person(), Set.of()).stream()
                        .map(PersonName.Role::code)
                        .collect(Collectors.toSet()));
    }

    private static Known.Time time(Observance.Time time) {
        return time instanceof Observance.Years(var first, var last)
                ? new Known.Years(first, last)
                : new Known.Days(year -> time.in(year).map(span -> new Known.Span(span.first(), span.last())));
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
