package org.hexapla.partners;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.Circular;
import org.springframework.util.MultiValueMap;

/// What a page was sent, read field by field: cut to a length that a table takes, refused where it is no such thing.
public record Fields(MultiValueMap<String, String> sent) {

    private static final int LINE = 300;
    private static final int TEXT = 4000;
    private static final int MOST = 5000;

    /// A line, without the spaces around it; empty where nothing was sent.
    public String line(String field) {
        return cut(field, LINE);
    }

    public String text(String field) {
        return cut(field, TEXT);
    }

    /// One of some words; the first of them where it is none.
    public String oneOf(String field, List<String> known) {
        var written = line(field);
        return known.contains(written) ? written : known.getFirst();
    }

    public boolean has(String field) {
        return sent.containsKey(field);
    }

    /// In each of the languages that the page offered; those that it did not offer stay as they were.
    public LocalizedText words(String field, List<Language> languages, LocalizedText before) {
        var words = before;
        for (var language : languages) {
            words = words.with(language, text(field + "-" + language));
        }
        return words;
    }

    /// The same of what must be called something.
    public LocalizedText name(String field, List<Language> languages, LocalizedText before) {
        var name = words(field, languages, before);
        if (name.isEmpty()) {
            throw PartnersRefused.mistake("name");
        }
        return name;
    }

    public LocalDate day(String field) {
        return anyDay(field).orElseThrow(() -> PartnersRefused.mistake("day", line(field)));
    }

    /// A day, or nothing where none was given.
    public Optional<LocalDate> anyDay(String field) {
        var written = line(field);
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            throw PartnersRefused.mistake("day", written);
        }
    }

    /// A number from the least on; the usual one where none was given.
    public int number(String field, int least, int usual, int most) {
        var written = line(field);
        return written.matches("\\d{1,7}")
                ? Math.clamp(Integer.parseInt(written), least, most)
                : Math.clamp(usual, least, most);
    }

    public Language language(String field, Language usual) {
        return Language.parse(line(field)).orElse(usual);
    }

    public Optional<Country> country(String field) {
        var written = line(field);
        if (!written.isEmpty() && Country.parse(written).isEmpty()) {
            throw PartnersRefused.mistake("country", written);
        }
        return Country.parse(written);
    }

    /// An address of the web, or nothing; no other scheme, for it is linked to.
    public String web(String field) {
        var web = cut(field, 490);
        if (!web.isEmpty() && !web.matches("(?i)https?://[^\\s<>\"']{3,480}")) {
            throw PartnersRefused.mistake("web", web);
        }
        return web;
    }

    public String mail(String field) {
        var mail = line(field);
        if (!mail.isEmpty() && !Circular.isAddress(mail)) {
            throw PartnersRefused.mistake("mail", mail);
        }
        return mail.toLowerCase(java.util.Locale.ROOT);
    }

    /// The numbers of what was marked, in their order, each once.
    public List<Long> marked(String field) {
        return sent.getOrDefault(field, List.of()).stream()
                .filter(id -> id.matches("[1-9]\\d{0,14}"))
                .map(Long::valueOf)
                .distinct()
                .sorted()
                .limit(MOST)
                .toList();
    }

    private String cut(String field, int longest) {
        var value = sent.getFirst(field);
        var written = value == null ? "" : value.strip();
        return written.length() <= longest
                ? written
                : written.substring(0, longest).strip();
    }
}
