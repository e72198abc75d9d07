package org.hexapla.authorities.headings;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.Heading.Standing;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.SeeAlso;
import org.hexapla.authorities.SeeFrom;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Paging;
import org.jspecify.annotations.Nullable;

/// A heading as its page shows it.
///
/// @param isRemoved whether this is only what it was last
/// @param written its parts as cataloguers write them
/// @param under headings of the same person without an office or place, or of one in offices: mother and children
/// @param use the records that link to it, a page of them
/// @param owner where its words are kept (`/concepts/12`), null where here
/// @param problem what kept the last act from being done, null where nothing did
public record HeadingView(
        HeadingEntry entry,
        boolean isRemoved,
        LocalizedText name,
        String written,
        @Nullable Heading place,
        List<Tied> also,
        List<Heading> under,
        Use use,
        List<Past> past,
        @Nullable String owner,
        @Nullable Problem problem) {

    public HeadingContent content() {
        return entry.content();
    }

    public String address() {
        return "/headings/" + entry.id();
    }

    public boolean isDeprecated() {
        return entry.standing() instanceof Standing.Deprecated;
    }

    public @Nullable AuthorityId mergedInto() {
        return entry.standing() instanceof Standing.Merged(var into) ? into : null;
    }

    /// The languages in which there is a form of any kind.
    public List<Language> languages() {
        var languages = new TreeSet<>(content().name().languages());
        content().seeFrom().forEach(form -> languages.add(form.language()));
        return LocalizedText.inOrder(languages);
    }

    public List<SeeFrom> forms(Language language) {
        return content().seeFrom().stream()
                .filter(form -> form.language().equals(language))
                .toList();
    }

    /// A heading that this one leads to.
    public record Tied(SeeAlso.Tie tie, Heading heading) {}

    /// @param records those of this page
    public record Use(long total, List<Record> records, Paging paging) {}

    /// @param path after the language, or empty where it has no page
    public record Record(String id, String path, LocalizedText title) {}

    /// @param by who changed it
    /// @param changes what was different before
    public record Past(int version, Instant at, String by, String action, List<Change> changes) {}

    /// @param language null for a field that is in none
    public record Change(String labelKey, @Nullable Language language, String before, String after) {}

    /// @param key the message that says what is wrong
    /// @param other a heading that stands in the way
    public record Problem(String key, long number, @Nullable Heading other) {}

    /// A page's address with another part of the list of records.
    public String address(int page) {
        return address() + "?page=" + page + "#use";
    }

    /// The facts that are words, by the keys of their labels.
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        var known = content().facts();
        facts.put("qualifier", known.qualifier());
        facts.put("from", known.from());
        facts.put("until", known.until());
        facts.put("state", known.state());
        facts.put("types", String.join(", ", known.types()));
        facts.put("numbers", String.join(", ", known.numbers()));
        facts.put("code", content().code());
        facts.values().removeIf(String::isEmpty);
        return facts;
    }
}
