package org.hexapla.library.catalogue.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.catalogue.Document;
import org.hexapla.library.catalogue.FileVersion;
import tools.jackson.databind.json.JsonMapper;

/// A document as schema.org's vocabulary describes it.
final class LinkedData {

    private static final JsonMapper JSON = new JsonMapper();

    private LinkedData() {}

    /// As a JSON text that may stand inside a page: no sign in it can end the element around it.
    static String of(Document document, List<FileVersion> files, String address, String site) {
        var description = document.description();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Report");
        data.put("@id", address);
        data.put(
                "identifier",
                description.symbols().stream().map(Symbol::display).toList());
        data.put("name", texts(description.title()));
        data.put("abstract", texts(description.summary()));
        data.put(
                "inLanguage",
                description.languages().stream().map(Language::tag).toList());
        var date = description.date();
        if (date != null) {
            data.put("datePublished", date.iso());
        }
        List<Map<String, String>> encodings = new ArrayList<>();
        files.forEach(file -> encodings.add(Map.of(
                "@type",
                "MediaObject",
                "contentUrl",
                site + file.address(),
                "encodingFormat",
                file.mediaType(),
                "inLanguage",
                file.language().tag())));
        data.put("encoding", encodings);
        return JSON.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static List<Map<String, String>> texts(LocalizedText text) {
        return text.languages().stream()
                .map(language -> Map.of(
                        "@language", language.tag(), "@value", text.in(language).orElseThrow()))
                .toList();
    }
}
