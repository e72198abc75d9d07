package org.hexapla.authorities.headings;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The parts of a heading as the table keeps them.
final class Parts {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, String>> BY_CODE = new TypeReference<>() {};

    private Parts() {}

    static String json(SortedMap<Character, String> parts) {
        return JSON.writeValueAsString(texts(parts));
    }

    static TreeMap<String, String> texts(SortedMap<Character, String> parts) {
        var byCode = new TreeMap<String, String>();
        parts.forEach((code, text) -> byCode.put(String.valueOf(code), text));
        return byCode;
    }

    static SortedMap<Character, String> read(String json) {
        return of(JSON.readValue(json, BY_CODE));
    }

    static SortedMap<Character, String> of(SortedMap<String, String> texts) {
        var parts = new TreeMap<Character, String>();
        texts.forEach((code, text) -> parts.put(code.charAt(0), text));
        return parts;
    }

    /// One line that only the very same parts have.
    static String key(SortedMap<Character, String> parts) {
        return parts.entrySet().stream()
                .map(part -> "$" + part.getKey() + part.getValue())
                .collect(Collectors.joining("\u001f"));
    }
}
