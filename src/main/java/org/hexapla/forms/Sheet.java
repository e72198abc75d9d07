package org.hexapla.forms;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// A form on a page: what is asked, what was typed so far, and what is wrong with it. The template `forms/sheet.jte`
/// writes it inside a form of the page that shows it.
public record Sheet(Form form, Answers answers, List<Mistake> mistakes) {

    public Sheet {
        mistakes = List.copyOf(mistakes);
    }

    /// The name of a question's field.
    public String field(Question question) {
        return Answers.PREFIX + question.key();
    }

    /// The name of the field of a row, a language, or a file's removal.
    public String field(Question question, String part) {
        return field(question) + "." + part;
    }

    public String id(Question question) {
        return "q-" + question.key();
    }

    public String value(Question question) {
        return answers.one(question.key());
    }

    public String value(Question question, String part) {
        return answers.part(question.key(), part).orElse("");
    }

    public boolean isChosen(Question question, String value) {
        return answers.of(question.key()).contains(value);
    }

    public @Nullable Mistake mistake(Question question) {
        return mistakes.stream()
                .filter(mistake -> mistake.question().equals(question.key()))
                .findFirst()
                .orElse(null);
    }

    /// What describes the field to who does not see the page; null where nothing does.
    public @Nullable String describedBy(Question question) {
        var parts = new java.util.ArrayList<String>();
        if (question.condition() != null) {
            parts.add(id(question) + "-if");
        }
        if (!question.hint().isEmpty() || question.kind() == QuestionKind.FILE) {
            parts.add(id(question) + "-hint");
        }
        if (mistake(question) != null) {
            parts.add(id(question) + "-mistake");
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    /// Where the summary of mistakes leads: the first thing that can be typed into.
    public String anchor(Question question) {
        return switch (question.kind()) {
            case ONE, SEVERAL, SCALE, MATRIX, NAMES -> id(question) + "-1";
            case SHORT_TEXT, LONG_TEXT, NUMBER, DATE, COUNTRY, LANGUAGE, MAIL, WEB, FILE, CONSENT -> id(question);
        };
    }

    public Optional<Question> question(Mistake mistake) {
        return form.question(mistake.question());
    }

    /// The question that a condition looks at.
    public Optional<Question> question(Condition condition) {
        return form.question(condition.question());
    }

    /// The answers that a condition waits for, as readers know them.
    public List<String> waitedFor(Condition condition, Language reader) {
        return question(condition)
                .map(question -> condition.values().stream()
                        .map(value -> AnswerWords.of(question, value, reader))
                        .toList())
                .orElse(List.of());
    }

    /// The name of a file that was sent.
    public String fileName(Question question) {
        var kept = value(question);
        return kept.substring(kept.indexOf('/') + 1);
    }

    /// Countries by code, in the order of the reader's language.
    public List<Choices.Named> countries(Language reader) {
        return Choices.countries(reader);
    }

    public List<Choices.Named> languages(Language reader) {
        return Choices.languages(reader);
    }

    static String nameOfCountry(String code, Language reader) {
        return Country.parse(code).map(country -> country.nameIn(reader)).orElse(code);
    }
}
