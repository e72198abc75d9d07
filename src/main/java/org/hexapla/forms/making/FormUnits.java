package org.hexapla.forms.making;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.forms.Choice;
import org.hexapla.forms.Form;
import org.hexapla.forms.Question;
import org.hexapla.forms.Section;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.translation.Translatable.Unit;

/// The words of a form, piece by piece: each has a place, as translators know it (`title`, `s1.q2.label`, `s1.q2.c3`),
/// and a key that stays the same in the next version, wherever it stands there.
final class FormUnits {

    private FormUnits() {}

    /// What becomes of the words at a place.
    @FunctionalInterface
    private interface Saying {
        LocalizedText say(String place, String key, LocalizedText words);
    }

    /// In a language, as far as there are words.
    static List<Unit> of(Form form, Language language) {
        var units = new ArrayList<Unit>();
        walk(form, (place, _, words) -> {
            words.in(language).ifPresent(said -> units.add(new Unit(place, said)));
            return words;
        });
        return units;
    }

    static Map<String, LocalizedText> byKey(Form form) {
        var byKey = new LinkedHashMap<String, LocalizedText>();
        walk(form, (_, key, words) -> {
            byKey.put(key, words);
            return words;
        });
        return byKey;
    }

    /// The same form with words of a language at their places; what is not among them stays.
    static Form translated(Form form, Language language, Map<String, String> words) {
        return walk(form, (place, _, text) -> {
            var said = words.getOrDefault(place, "");
            return text.isEmpty() || said.isBlank() ? text : text.with(language, said);
        });
    }

    private static Form walk(Form form, Saying saying) {
        var title = saying.say("title", "title", form.title());
        var introduction = saying.say("introduction", "introduction", form.introduction());
        var sections = new ArrayList<Section>();
        for (var section : form.sections()) {
            sections.add(section(section, "s" + (sections.size() + 1), saying));
        }
        return new Form(form.code(), form.version(), title, introduction, sections);
    }

    private static Section section(Section section, String place, Saying saying) {
        var key = "section " + section.key();
        var title = saying.say(place + ".title", key, section.title());
        var introduction = saying.say(place + ".introduction", key + " introduction", section.introduction());
        var questions = new ArrayList<Question>();
        for (var question : section.questions()) {
            questions.add(question(question, place + ".q" + (questions.size() + 1), saying));
        }
        return new Section(section.key(), title, introduction, questions, section.condition());
    }

    private static Question question(Question question, String place, Saying saying) {
        var key = "question " + question.key();
        var words = new Question.Words(
                saying.say(place + ".label", key, question.words().label()),
                saying.say(place + ".hint", key + " hint", question.words().hint()),
                saying.say(place + ".low", key + " low", question.words().low()),
                saying.say(place + ".high", key + " high", question.words().high()));
        var choices = new ArrayList<Choice>();
        for (var choice : question.choices()) {
            choices.add(new Choice(
                    choice.key(),
                    saying.say(place + ".c" + (choices.size() + 1), key + " choice " + choice.key(), choice.label())));
        }
        return new Question(
                question.key(),
                question.kind(),
                words,
                question.isRequired(),
                choices,
                question.limits(),
                question.condition(),
                question.counted());
    }
}
