package org.hexapla.partners.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Form;
import org.hexapla.forms.Question;
import org.hexapla.forms.QuestionKind;

/// The questions of a form that are answered with a number.
final class Indicators {

    private Indicators() {}

    static List<Question> of(Form form) {
        return form.questions().stream()
                .filter(question -> question.kind() == QuestionKind.SCALE || question.kind() == QuestionKind.NUMBER)
                .toList();
    }

    /// What was said to them.
    static Map<String, BigDecimal> values(Form form, Answers answers) {
        var values = new TreeMap<String, BigDecimal>();
        for (var question : of(form)) {
            var said = answers.one(question.key());
            if (said.matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
                values.put(question.key(), new BigDecimal(said));
            }
        }
        return values;
    }
}
