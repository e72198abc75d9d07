package org.hexapla.translation.terms;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.translation.Term;
import org.hexapla.translation.TermId;
import tools.jackson.databind.json.JsonMapper;

/// A term's entry as the table keeps it, in plain words.
record TermContent(
        Map<String, String> preferred,
        Map<String, List<String>> accepted,
        Map<String, List<String>> rejected,
        Map<String, String> note) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static String write(Term term) {
        return JSON.writeValueAsString(new TermContent(
                byTag(term.preferred().texts()),
                byTag(term.accepted()),
                byTag(term.rejected()),
                byTag(term.note().texts())));
    }

    static Term read(String id, String json) {
        var content = JSON.readValue(json, TermContent.class);
        return new Term(
                new TermId(id),
                new LocalizedText(byLanguage(content.preferred)),
                byLanguage(content.accepted),
                byLanguage(content.rejected),
                new LocalizedText(byLanguage(content.note)));
    }

    private static <T> Map<String, T> byTag(Map<Language, T> byLanguage) {
        var byTag = new TreeMap<String, T>();
        byLanguage.forEach((language, value) -> byTag.put(language.tag(), value));
        return byTag;
    }

    private static <T> Map<Language, T> byLanguage(Map<String, T> byTag) {
        var byLanguage = new TreeMap<Language, T>();
        byTag.forEach((tag, value) -> byLanguage.put(new Language(tag), value));
        return byLanguage;
    }
}
