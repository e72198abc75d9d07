package org.hexapla.forms.filling;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.forms.AnswerWords;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Form;
import org.hexapla.forms.Question;
import org.hexapla.forms.QuestionKind;
import org.hexapla.kernel.Language;

/// The answers of all versions of a form as columns of one table. A column is known by the key of its question, which
/// is the same in every version and language; whoever wants words gets the labels of a language in their place.
public final class AnswerColumns {

    private final List<Column> columns;
    private final Optional<Language> labels;

    private record Column(Question question, String part, String partLabel) {
        String key() {
            return part.isEmpty() ? question.key() : question.key() + "." + part;
        }
    }

    /// @param versions the latest first
    /// @param labels the language of the labels; nothing for keys
    public AnswerColumns(List<Form> versions, Optional<Language> labels) {
        this.labels = labels;
        Map<String, Column> byKey = new LinkedHashMap<>();
        versions.forEach(form -> form.questions()
                .forEach(question -> columns(question).forEach(column -> byKey.putIfAbsent(column.key(), column))));
        this.columns = List.copyOf(byKey.values());
    }

    private List<Column> columns(Question question) {
        var reader = labels.orElse(Language.EN);
        return switch (question.kind()) {
            case MATRIX ->
                question.choices().stream()
                        .map(row -> new Column(question, row.key(), row.label().words(reader)))
                        .toList();
            case NAMES ->
                Language.OFFICIAL.stream()
                        .map(language -> new Column(question, language.tag(), language.nameIn(reader)))
                        .toList();
            case SHORT_TEXT,
                    LONG_TEXT,
                    ONE,
                    SEVERAL,
                    NUMBER,
                    DATE,
                    COUNTRY,
                    LANGUAGE,
                    MAIL,
                    WEB,
                    FILE,
                    CONSENT,
                    SCALE -> List.of(new Column(question, "", ""));
        };
    }

    public List<String> head() {
        return columns.stream().map(this::head).toList();
    }

    private String head(Column column) {
        if (labels.isEmpty()) {
            return column.key();
        }
        var label = column.question().label().words(labels.get());
        return column.part().isEmpty() ? label : label + ": " + column.partLabel();
    }

    public List<Object> cells(Answers answers) {
        var cells = new ArrayList<Object>();
        columns.forEach(column -> cells.add(cell(column, answers)));
        return cells;
    }

    private Object cell(Column column, Answers answers) {
        var question = column.question();
        if (!column.part().isEmpty()) {
            return number(answers.part(question.key(), column.part()).orElse(""), question.kind());
        }
        var said = answers.of(question.key());
        if (question.kind() == QuestionKind.DATE && !said.isEmpty()) {
            return day(said.getFirst());
        }
        if (labels.isPresent() && question.kind() != QuestionKind.DATE) {
            return number(
                    AnswerWords.of(question, answers, labels.get()).stream().collect(Collectors.joining("; ")),
                    question.kind());
        }
        return number(String.join("; ", said), question.kind());
    }

    /// A number as such, so that a spreadsheet adds it; words as they are.
    private static Object number(String said, QuestionKind kind) {
        var isNumber = kind == QuestionKind.NUMBER || kind.hasScale();
        return isNumber && said.matches("-?\\d{1,15}(\\.\\d{1,15})?") ? new BigDecimal(said) : said;
    }

    private static Object day(String said) {
        try {
            return LocalDate.parse(said);
        } catch (DateTimeException e) {
            return said;
        }
    }
}
