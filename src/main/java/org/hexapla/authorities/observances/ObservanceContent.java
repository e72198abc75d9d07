package org.hexapla.authorities.observances;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.authorities.Observance;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// An observance as the table keeps it, in plain words.
record ObservanceContent(
        Map<String, String> name,
        Map<String, List<String>> variants,
        String time,
        List<String> symbols,
        @Nullable Integer since) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static String write(Observance observance) {
        var name = new TreeMap<String, String>();
        observance.name().texts().forEach((language, text) -> name.put(language.tag(), text));
        var variants = new TreeMap<String, List<String>>();
        observance.variants().forEach((language, texts) -> variants.put(language.tag(), texts));
        return JSON.writeValueAsString(new ObservanceContent(
                name,
                variants,
                TimeWords.write(observance.time()),
                observance.proclaimedBy().stream().map(Symbol::display).toList(),
                observance.since()));
    }

    static Observance read(String code, String json) {
        var content = JSON.readValue(json, ObservanceContent.class);
        var name = new TreeMap<Language, String>();
        content.name.forEach((tag, text) -> name.put(new Language(tag), text));
        var variants = new TreeMap<Language, List<String>>();
        content.variants.forEach((tag, texts) -> variants.put(new Language(tag), texts));
        return new Observance(
                code,
                new LocalizedText(name),
                variants,
                TimeWords.parse(content.time).orElseThrow(),
                content.symbols.stream().map(Symbol::of).toList(),
                content.since);
    }
}
