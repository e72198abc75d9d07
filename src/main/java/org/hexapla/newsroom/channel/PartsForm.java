package org.hexapla.newsroom.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.FrontPart;

/// Reads the parts of a front page from the fields of the channel's form: for each `p0-kind`, `p0-argument`, `p0-most`,
/// `p0-heading-fr` and `p0-words-fr`. A button names what is done first: `add-theme`, `up-2`, `remove-2`.
final class PartsForm {

    private static final int MOST_PARTS = 40;

    private PartsForm() {}

    /// What is to be done with the parts before the form is shown again; nothing where the channel is to be saved.
    static Optional<String> step(Map<String, String> values) {
        return Optional.of(values.getOrDefault("do", "save")).filter(step -> !step.equals("save"));
    }

    /// The parts as they stand in the form, after its step.
    static List<FrontPart> parts(Map<String, String> values, List<Language> languages) {
        var parts = new ArrayList<FrontPart>();
        for (var i = 0; i < MOST_PARTS && values.containsKey("p" + i + "-kind"); i++) {
            part("p" + i + "-", values, languages).ifPresent(parts::add);
        }
        step(values).ifPresent(step -> apply(step, parts));
        return parts;
    }

    private static Optional<FrontPart> part(String prefix, Map<String, String> values, List<Language> languages) {
        var most = values.getOrDefault(prefix + "most", "").strip();
        return FrontPart.Kind.parse(values.getOrDefault(prefix + "kind", ""))
                .map(kind -> new FrontPart(
                        kind,
                        ChannelForm.text(values, prefix + "heading", languages),
                        ChannelForm.text(values, prefix + "words", languages),
                        values.getOrDefault(prefix + "argument", ""),
                        most.matches("\\d{1,2}") ? Integer.parseInt(most) : 0));
    }

    private static void apply(String step, List<FrontPart> parts) {
        var dash = step.indexOf('-');
        var act = dash < 0 ? step : step.substring(0, dash);
        var what = step.substring(dash + 1);
        if (act.equals("add")) {
            FrontPart.Kind.parse(what).ifPresent(kind -> parts.add(FrontPart.of(kind, "", 0)));
            return;
        }
        var place = what.matches("\\d{1,3}") ? Integer.parseInt(what) : parts.size();
        if (place >= parts.size()) {
            return;
        }
        if (act.equals("remove")) {
            parts.remove(place);
        } else if (act.equals("up") && place > 0) {
            parts.add(place - 1, parts.remove(place));
        }
    }
}
