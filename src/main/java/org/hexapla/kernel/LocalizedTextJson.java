package org.hexapla.kernel;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A text in languages as tables keep it: one JSON object, `{"en": "...", "fr": "..."}`.
public final class LocalizedTextJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> BY_TAG = new TypeReference<>() {};

    private LocalizedTextJson() {}

    public static String write(LocalizedText text) {
        return JSON.writeValueAsString(byTag(text));
    }

    public static LocalizedText read(String json) {
        return of(JSON.readValue(json, BY_TAG));
    }

    /// The same as a part of a larger object.
    public static Map<String, String> byTag(LocalizedText text) {
        var byTag = new TreeMap<String, String>();
        text.texts().forEach((language, words) -> byTag.put(language.tag(), words));
        return byTag;
    }

    public static LocalizedText of(Map<String, String> byTag) {
        var texts = new TreeMap<Language, String>();
        byTag.forEach((tag, words) -> texts.put(new Language(tag), words));
        return new LocalizedText(texts);
    }
}
