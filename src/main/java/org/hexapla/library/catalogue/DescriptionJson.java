package org.hexapla.library.catalogue;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hexapla.archive.FileId;
import org.hexapla.authorities.ConceptId;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// How a description is written in the database and in its history: symbols, languages and ids as plain texts, a text
/// in languages as an object by language.
public final class DescriptionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(words())
            .changeDefaultVisibility(visible -> visible.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .build();

    private DescriptionJson() {}

    public static String write(Description description) {
        return MAPPER.writeValueAsString(description);
    }

    public static Description read(String json) {
        return MAPPER.readValue(json, Description.class);
    }

    /// A value as part of a greater one.
    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /// Rows for a statement that takes many at once.
    static String rows(Object rows) {
        return MAPPER.writeValueAsString(rows);
    }

    private static SimpleModule words() {
        var module = new SimpleModule("words");
        text(module, Symbol.class, Symbol::display, Symbol::of);
        text(module, Language.class, Language::tag, Language::new);
        text(module, ConceptId.class, ConceptId::value, ConceptId::new);
        text(module, FileId.class, FileId::sha256, FileId::new);
        text(module, PartialDate.class, PartialDate::iso, PartialDate::new);
        module.addSerializer(LocalizedText.class, new ByLanguage());
        module.addDeserializer(LocalizedText.class, new FromLanguages());
        return module;
    }

    private static <T> void text(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                return read.apply(json.getString());
            }
        });
    }

    private static final class ByLanguage extends ValueSerializer<LocalizedText> {
        @Override
        public void serialize(LocalizedText text, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            text.texts().forEach((language, words) -> json.writeStringProperty(language.tag(), words));
            json.writeEndObject();
        }
    }

    private static final class FromLanguages extends ValueDeserializer<LocalizedText> {
        @Override
        public LocalizedText deserialize(JsonParser json, DeserializationContext context) {
            Map<String, String> written = json.readValueAs(new TypeReference<Map<String, String>>() {});
            var texts = new TreeMap<Language, String>();
            written.forEach((tag, words) -> texts.put(new Language(tag), words));
            return new LocalizedText(texts);
        }
    }
}
