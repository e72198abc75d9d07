package org.hexapla.programme.plan;

import java.util.Map;
import java.util.TreeMap;
import org.hexapla.figures.Figure;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// A plan as its table keeps it: texts by language, figures in their written form.
final class PlanJson {

    private static final TypeReference<Map<String, String>> BY_TAG = new TypeReference<>() {};

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(LocalizedText.class, new WritingWords())
                    .addDeserializer(LocalizedText.class, new ReadingWords())
                    .addSerializer(Figure.class, new WritingFigures())
                    .addDeserializer(Figure.class, new ReadingFigures()))
            .build();

    private PlanJson() {}

    static String write(Object piece) {
        return JSON.writeValueAsString(piece);
    }

    static Plan.Content read(String json) {
        return JSON.readValue(json, Plan.Content.class);
    }

    private static final class WritingWords extends ValueSerializer<LocalizedText> {
        @Override
        public void serialize(LocalizedText text, JsonGenerator json, SerializationContext context) {
            var byTag = new TreeMap<String, String>();
            text.texts().forEach((language, words) -> byTag.put(language.tag(), words));
            json.writePOJO(byTag);
        }
    }

    private static final class ReadingWords extends ValueDeserializer<LocalizedText> {
        @Override
        public LocalizedText deserialize(JsonParser json, DeserializationContext context) {
            var texts = new TreeMap<Language, String>();
            Map<String, String> byTag = json.readValueAs(BY_TAG);
            byTag.forEach((tag, words) -> texts.put(new Language(tag), words));
            return new LocalizedText(texts);
        }
    }

    private static final class WritingFigures extends ValueSerializer<Figure> {
        @Override
        public void serialize(Figure figure, JsonGenerator json, SerializationContext context) {
            json.writeString(figure.toString());
        }
    }

    private static final class ReadingFigures extends ValueDeserializer<Figure> {
        @Override
        public Figure deserialize(JsonParser json, DeserializationContext context) {
            return Figure.parse(json.getString());
        }
    }
}
