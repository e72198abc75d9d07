package org.hexapla.occasions.event;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hexapla.authorities.Observance;
import org.hexapla.figures.Initiative;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// The form of an event with what may be chosen in it.
///
/// @param code empty for a new one
/// @param event null for a new one
/// @param languages those in which it has fields
public record EditView(
        String code,
        @Nullable Event event,
        Event.Content content,
        List<EventKind> kinds,
        List<Initiative> initiatives,
        List<Observance> observances,
        List<Language> languages) {

    public boolean isNew() {
        return event == null;
    }

    public int version() {
        return event == null ? 0 : event.version();
    }

    /// The languages of the house, those in which something is written already, and one that is asked for.
    static List<Language> languages(List<Language> house, Event.Content content, String also) {
        var languages = new TreeSet<>(house);
        var words = content.words();
        for (var text : List.of(
                words.title(),
                words.summary(),
                words.description(),
                content.venue().place())) {
            languages.addAll(text.languages());
        }
        Language.parse(also).ifPresent(languages::add);
        return LocalizedText.inOrder(languages);
    }

    /// Languages with a box of their own in the form.
    public List<Language> boxes() {
        var boxes = new ArrayList<>(Language.OFFICIAL);
        boxes.addAll(TongueNames.SIGNED);
        return boxes;
    }

    /// Those without a box, by their tags.
    public String others(List<Language> chosen) {
        return String.join(
                " ",
                chosen.stream()
                        .filter(language -> !boxes().contains(language))
                        .map(Language::tag)
                        .toList());
    }

    public String country(Language reader) {
        return Country.parse(content.bonds().country())
                .map(country -> country.nameIn(reader))
                .orElse("");
    }

    public String closes() {
        var closes = content.admission().closes();
        return closes == null
                ? ""
                : closes.atZone(content.when().zone().id())
                        .toLocalDateTime()
                        .withSecond(0)
                        .withNano(0)
                        .toString();
    }

    public String recordings() {
        return String.join(
                " ", content.recordings().stream().map(Object::toString).toList());
    }
}
