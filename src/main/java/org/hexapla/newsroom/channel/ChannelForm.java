package org.hexapla.newsroom.channel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Circle;
import org.hexapla.newsroom.FrontPart;
import org.hexapla.newsroom.Readers;

/// The form in which a channel is set up.
///
/// @param code empty for a new one
/// @param version the one that the editor saw
/// @param values by the names of their fields: `name-fr`, `lead-fr`, `languages`, `readers`, `front`
/// @param languages in which its name can be written
/// @param circles that it may be for
/// @param parts what its front page is made of, as far as it is set up
/// @param faults message keys by the field that is wrong
public record ChannelForm(
        String code,
        int version,
        Map<String, String> values,
        List<Language> languages,
        List<Circle> circles,
        List<FrontPart> parts,
        Map<String, String> faults) {

    private static final int USUAL = 10;

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isNew() {
        return version == 0;
    }

    public String address() {
        return isNew() ? "/channels/new" : "/channels/" + code + "/edit";
    }

    /// What the fields say; nothing where they do not say a channel.
    static Optional<Channel> read(ChannelCode code, Map<String, String> values, List<Language> inHouse) {
        var languages = languages(values);
        var written =
                Stream.concat(inHouse.stream(), languages.stream()).distinct().toList();
        var name = text(values, "name", written);
        if (name.isEmpty() || languages.isEmpty()) {
            return Optional.empty();
        }
        var front = values.getOrDefault("front", "").strip();
        return Optional.of(new Channel(
                code,
                name,
                text(values, "lead", written),
                languages,
                readers(values.getOrDefault("readers", "")),
                front.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(front), 1, 20) : USUAL,
                PartsForm.parts(values, written)));
    }

    /// Tags in the order in which they are written.
    static List<Language> languages(Map<String, String> values) {
        return Stream.of(values.getOrDefault("languages", "").strip().split("[\\s,]+"))
                .flatMap(tag -> Language.parse(tag).stream())
                .distinct()
                .toList();
    }

    static LocalizedText text(Map<String, String> values, String field, List<Language> languages) {
        var text = LocalizedText.none();
        for (var language : languages) {
            text = text.with(language, values.getOrDefault(field + "-" + language, ""));
        }
        return text;
    }

    /// Rather too few readers than too many, where nobody said.
    private static Readers readers(String written) {
        return Readers.parse(written).orElse(new Readers.All(Visitor.Standing.STAFF));
    }
}
