package org.hexapla.media.recording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.media.PictureId;
import org.hexapla.media.Recording;
import org.hexapla.media.kept.Fields;

/// The form in which a recording is described, all languages side by side.
///
/// @param values by the names of their fields: `title-fr`
/// @param faults message keys by the field that is wrong
public record RecordingForm(
        Recording recording, List<Language> languages, Map<String, String> values, Map<String, String> faults) {

    /// The fields that each language has.
    public static final List<String> TEXTS = List.of("title", "description", "credit", "terms");

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    static Map<String, String> values(Recording recording) {
        var values = new HashMap<String, String>();
        Fields.fill(values, "title", recording.words().title());
        Fields.fill(values, "description", recording.words().description());
        Fields.fill(values, "credit", recording.words().credit());
        Fields.fill(values, recording.rights());
        values.put("seconds", recording.seconds() == 0 ? "" : Integer.toString(recording.seconds()));
        values.put(
                "spoken",
                Optional.ofNullable(recording.spoken()).map(Language::tag).orElse(""));
        var poster = recording.poster();
        values.put("poster", poster == null ? "" : poster.id().toString());
        return values;
    }

    static Map<String, String> faults(Fields fields) {
        var faults = new HashMap<>(fields.faults());
        if (!fields.text("seconds").isEmpty() && !fields.text("seconds").matches("\\d{1,6}")) {
            faults.put("seconds", "media.fault.seconds");
        }
        if (!fields.text("poster").isEmpty()
                && PictureId.parse(fields.text("poster")).isEmpty()) {
            faults.put("poster", "media.fault.picture");
        }
        return faults;
    }

    static RecordingContent content(Fields fields) {
        return new RecordingContent(
                new Recording.Words(
                        fields.localized("title"), fields.localized("description"), fields.localized("credit")),
                fields.rights(),
                fields.text("seconds").isEmpty() ? 0 : Integer.parseInt(fields.text("seconds")),
                Language.parse(fields.text("spoken")).orElse(null),
                PictureId.parse(fields.text("poster")).orElse(null));
    }
}
