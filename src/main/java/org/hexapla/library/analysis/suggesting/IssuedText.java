package org.hexapla.library.analysis.suggesting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.analysis.suggesting.Suggestion.Evidence;

/// A document as the rules read it: its text in one language, page by page, and what the sender said.
///
/// @param symbols as the sender gave them, the first one first
/// @param languages all it has come in so far
/// @param sent what the sender said of the file that is read, by the sender's names in small letters
public record IssuedText(
        List<Symbol> symbols,
        Language language,
        List<String> pages,
        List<Language> languages,
        Map<String, String> sent) {

    /// A masthead is over after so many lines.
    private static final int MASTHEAD = 45;

    public IssuedText {
        symbols = List.copyOf(symbols);
        pages = List.copyOf(pages);
        languages = List.copyOf(languages);
        sent = Map.copyOf(sent);
    }

    static IssuedText of(
            List<Symbol> symbols, Language language, String text, List<Language> languages, Map<String, String> sent) {
        return new IssuedText(symbols, language, List.of(text.split("\f", -1)), languages, sent);
    }

    Symbol symbol() {
        return symbols.getFirst();
    }

    String said(String name) {
        return sent.getOrDefault(name, "");
    }

    String firstPage() {
        return pages.isEmpty() ? "" : pages.getFirst();
    }

    /// The lines at the head of the first page, empty ones too.
    List<String> masthead() {
        return firstPage().lines().limit(MASTHEAD).map(String::strip).toList();
    }

    String mastheadText() {
        return String.join("\n", masthead());
    }

    String whole() {
        return String.join("\n", pages);
    }

    /// The first place on the first page that fits.
    Optional<MatchResult> first(Pattern pattern) {
        var matcher = pattern.matcher(mastheadText());
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    Evidence atFirst(String passage) {
        return new Evidence(language, 1, passage);
    }

    /// What the sender or the symbol tells, not the text.
    Evidence told(String words) {
        return new Evidence(language, 0, words);
    }

    Stream<Page> numbered() {
        return IntStream.range(0, pages.size()).mapToObj(at -> new Page(at + 1, pages.get(at)));
    }

    /// @param number from 1
    record Page(int number, String text) {}

    /// The line around a place of a page, as its evidence.
    Evidence around(Page page, int start, int end) {
        var from = Math.max(0, page.text().lastIndexOf(' ', Math.max(0, start - 60)));
        var to = page.text().indexOf(' ', Math.min(page.text().length(), end + 60));
        return new Evidence(
                language,
                page.number(),
                page.text().substring(from, to < 0 ? page.text().length() : to));
    }
}
