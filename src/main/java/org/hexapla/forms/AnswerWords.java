package org.hexapla.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;

/// Answers as people read them: the label of a choice in their language and not its key.
public final class AnswerWords {

    private AnswerWords() {}

    /// Each answer to a question.
    public static List<String> of(Question question, Answers answers, Language reader) {
        return answers.of(question.key()).stream()
                .map(value -> of(question, value, reader))
                .toList();
    }

    public static String of(Question question, String value, Language reader) {
        return switch (question.kind()) {
            case ONE, SEVERAL -> label(question, value, reader);
            case COUNTRY -> Sheet.nameOfCountry(value, reader);
            case LANGUAGE ->
                Language.parse(value).map(language -> language.nameIn(reader)).orElse(value);
            case CONSENT -> Messages.text(reader, "forms.answer.yes");
            case DATE -> day(value, reader);
            case FILE -> value.substring(value.indexOf('/') + 1);
            case MATRIX -> {
                var equals = value.indexOf('=');
                yield equals < 0
                        ? value
                        : label(question, value.substring(0, equals), reader) + ": " + value.substring(equals + 1);
            }
            case NAMES -> value.substring(value.indexOf('=') + 1);
            case SHORT_TEXT, LONG_TEXT, NUMBER, MAIL, WEB, SCALE -> value;
        };
    }

    private static String label(Question question, String key, Language reader) {
        return question.choices().stream()
                .filter(choice -> choice.key().equals(key))
                .map(choice -> choice.label().words(reader))
                .findFirst()
                .orElse(key);
    }

    private static String day(String value, Language reader) {
        try {
            return new Wording(reader).date(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return value;
        }
    }
}
