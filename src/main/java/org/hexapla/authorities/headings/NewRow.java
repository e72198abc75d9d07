package org.hexapla.authorities.headings;

import java.util.LinkedHashMap;
import java.util.TreeMap;
import org.hexapla.authorities.HeadingContent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A heading as the table's columns want it, in one piece of JSON: so that many are written in one statement.
record NewRow(HeadingContent content) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static NewRow of(HeadingContent content) {
        return new NewRow(content);
    }

    String json() {
        var name = new TreeMap<String, String>();
        content.name().texts().forEach((language, text) -> name.put(language.tag(), text));
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("kind", content.kind().code());
        row.put("code", content.code());
        row.put("key", Parts.key(content.parts()));
        row.put("parts", Parts.texts(content.parts()));
        row.put("name", name);
        row.put("qualifier", content.facts().qualifier());
        var place = content.facts().place();
        row.put("place", place == null ? null : place.value());
        row.put("content", JSON.readTree(StoredContent.write(content)));
        return JSON.writeValueAsString(row);
    }
}
