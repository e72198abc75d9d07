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
        var byTag = new TreeMap<String, String>();
        text.texts().forEach((language, words) -> byTag.put(language.tag(), words));
        return JSON.writeValueAsString(byTag);
    }

    public static LocalizedText read(String json) {
        var texts = new TreeMap<Language, String>();
        JSON.readValue(json, BY_TAG).forEach((tag, words) -> texts.put(new Language(tag), words));
        return new LocalizedText(texts);
    }
}
