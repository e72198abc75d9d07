package org.hexapla.forms.making;

import java.util.List;
import java.util.TreeMap;
import org.hexapla.forms.Form;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.Section;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// A version of a form as its table keeps it.
final class FormJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(LocalizedText.class, new Writing())
                    .addDeserializer(LocalizedText.class, new Reading()))
            .build();

    private FormJson() {}

    private record Content(LocalizedText title, LocalizedText introduction, List<Section> sections) {}

    static String write(Form form) {
        return JSON.writeValueAsString(new Content(form.title(), form.introduction(), form.sections()));
    }

    static Form read(FormCode code, int version, String json) {
        var content = JSON.readValue(json, Content.class);
        return new Form(code, version, content.title(), content.introduction(), content.sections());
    }

    private static final class Writing extends ValueSerializer<LocalizedText> {

        @Override
        public void serialize(LocalizedText text, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            text.texts().forEach((language, words) -> json.writeStringProperty(language.tag(), words));
            json.writeEndObject();
        }
    }

    private static final class Reading extends ValueDeserializer<LocalizedText> {

        @Override
        public LocalizedText deserialize(JsonParser parser, DeserializationContext context) {
            var texts = new TreeMap<Language, String>();
            context.readTree(parser)
                    .properties()
                    .forEach(entry -> texts.put(
                            new Language(entry.getKey()), entry.getValue().asString()));
            return new LocalizedText(texts);
        }
    }
}
