package org.hexapla.partners.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.partners.programme.Programme;

/// What would be decided, before it is.
public final class DecisionView {

    private final Programme programme;
    private final Prospects.Order order;
    private final List<Prospects.Prospect> prospects;

    DecisionView(Programme programme, Prospects.Order order, List<Prospects.Prospect> prospects) {
        this.programme = programme;
        this.order = order;
        this.prospects = prospects;
    }

    public Programme programme() {
        return programme;
    }

    public boolean isAdmitting() {
        return order.isAdmitting();
    }

    public String decision() {
        return order.decision();
    }

    public String reason(Language language) {
        return order.reasons().getOrDefault(language, "");
    }

    /// @param hindrance the message that says why it is left out; empty where it is not
    public record Line(long id, String name, Language language, String hindrance) {}

    public List<Line> lines() {
        return prospects.stream()
                .map(prospect -> new Line(
                        prospect.application().id(),
                        prospect.application().applicant().name(),
                        prospect.application().applicant().language(),
                        prospect.hindrance()))
                .toList();
    }

    public long ready() {
        return prospects.stream()
                .filter(prospect -> prospect.hindrance().isEmpty())
                .count();
    }

    /// A letter as it will go out.
    public record Letter(Language language, String subject, String text) {}

    /// One letter of each language in which some will be written.
    public List<Letter> letters() {
        Map<Language, Letter> letters = prospects.stream()
                .filter(prospect -> prospect.hindrance().isEmpty())
                .map(Prospects.Prospect::letter)
                .map(letter -> new Letter(letter.language(), letter.subject(), letter.text()))
                .collect(Collectors.toMap(Letter::language, letter -> letter, (one, _) -> one));
        return Language.OFFICIAL.stream()
                .filter(letters::containsKey)
                .map(letters::get)
                .toList();
    }

    /// In which languages their applicants wrote.
    public List<Language> languages() {
        return prospects.stream()
                .map(prospect ->
                        Letters.tongue(prospect.application().applicant().language()))
                .distinct()
                .sorted()
                .toList();
    }
}
