package org.hexapla.occasions.bureau;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hexapla.forms.Door;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// Who speaks of what, and the form that asks for a briefing.
///
/// @param values what was typed
/// @param fault what is wrong with it, said; empty where nothing is
public record SpeakersView(
        Topic.Service service,
        List<Topic> topics,
        List<Speaker> speakers,
        Map<String, String> values,
        String fault,
        Door door) {

    public boolean isTraining() {
        return service == Topic.Service.TRAINING;
    }

    /// Where it is asked, after the language.
    public String path() {
        return isTraining() ? "/trainings" : "/speakers";
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /// The languages that somebody of the bureau speaks.
    public List<Language> languages() {
        var languages = new TreeSet<Language>();
        speakers.forEach(speaker -> languages.addAll(speaker.languages()));
        return LocalizedText.inOrder(languages);
    }

    public List<Topic> topicsOf(Speaker speaker) {
        return topics.stream()
                .filter(topic -> speaker.topics().contains(topic.code()))
                .toList();
    }
}
