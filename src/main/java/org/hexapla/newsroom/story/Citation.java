package org.hexapla.newsroom.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.newsroom.Surroundings;
import org.hexapla.newsroom.Volume;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/// How an article of a magazine or a chapter of a yearbook is cited, with the punctuation of the reader's language.
///
/// @param words all but the address
/// @param doi empty where it has none
/// @param jsonLd the same for programs, in the words of schema.org; safe within a page
public record Citation(String words, String address, String doi, String jsonLd) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<Volume.Kind> CITED = Set.of(Volume.Kind.ISSUE, Volume.Kind.YEARBOOK);
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    static List<Citation> of(Page page, StoryView view, String doi, Surroundings beside) {
        var address =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + page.to(page.path());
        return beside.places().stream()
                .filter(place -> CITED.contains(place.volume().kind()))
                .map(place -> new Citation(
                        words(page, view, place, beside.authors()),
                        address,
                        doi,
                        jsonLd(page, view, place, new Written(beside.authors(), address, doi))))
                .toList();
    }

    private record Written(List<Surroundings.Author> authors, String address, String doi) {}

    private static String words(
            Page page, StoryView view, Surroundings.Place place, List<Surroundings.Author> authors) {
        var title = isolated(view.edition().copy().title(), view.language(), page);
        var magazine = shown(place.channel(), page);
        var number = isolated(place.volume().number(), Language.EN, page);
        var day = page.wording().date(place.volume().day());
        if (authors.isEmpty()) {
            return page.text("cite.unsigned", title, magazine, number, day);
        }
        var names = page.wording()
                .list(authors.stream().map(author -> shown(author.name(), page)).toList());
        return page.text("cite.signed", names, title, magazine, number, day);
    }

    private static String shown(LocalizedText text, Page page) {
        return text.show(page.language())
                .map(shown -> isolated(shown.text(), shown.language(), page))
                .orElse("");
    }

    /// Words that run the other way keep their order among the others.
    private static String isolated(String words, Language language, Page page) {
        return language.direction().equals(page.language().direction()) ? words : ISOLATE + words + END_OF_ISOLATE;
    }

    private static String jsonLd(Page page, StoryView view, Surroundings.Place place, Written written) {
        var said = new TreeMap<String, Object>();
        said.put("@context", "https://schema.org");
        said.put("@type", "Article");
        said.put("headline", view.edition().copy().title());
        said.put("inLanguage", view.language().tag());
        said.put("datePublished", place.volume().day().toString());
        said.put("url", written.address());
        said.put(
                "author",
                written.authors().stream()
                        .map(author ->
                                Map.of("@type", "Person", "name", author.name().words(page.language())))
                        .toList());
        said.put(
                "isPartOf",
                Map.of(
                        "@type",
                        "PublicationIssue",
                        "issueNumber",
                        place.volume().number(),
                        "isPartOf",
                        Map.of("@type", "Periodical", "name", place.channel().words(page.language()))));
        if (!written.doi().isEmpty()) {
            said.put("sameAs", "https://doi.org/" + written.doi());
        }
        return JSON.writeValueAsString(said).replace("<", "\\u003c");
    }
}
