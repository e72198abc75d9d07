package org.hexapla.forms.making;

import java.util.List;
import java.util.Map;
import org.hexapla.forms.Form;
import org.hexapla.forms.Question;
import org.hexapla.forms.QuestionKind;
import org.hexapla.kernel.Language;

/// A draft while somebody works on it.
///
/// @param faults what keeps it from being published as it is
public record DraftView(Form form, int revision, List<FormFault> faults) {

    /// A question, a section or the form's own words in their fields.
    ///
    /// @param what `question`, `section`
    /// @param old the key by which it is known so far; empty for a new one
    /// @param section the key of the section that a question stands in
    /// @param fields by their names
    /// @param faults message keys by the field that is wrong
    /// @param earlier the questions on which it may depend
    /// @param rows how many choices have fields
    public record Fields(
            Form form,
            int revision,
            String what,
            String old,
            String section,
            Map<String, String> fields,
            Map<String, String> faults,
            List<Question> earlier,
            int rows) {

        public String value(String name) {
            return fields.getOrDefault(name, "");
        }

        public String value(String name, Language language) {
            return value(name + "-" + language);
        }

        public boolean isNew() {
            return old.isEmpty();
        }

        public QuestionKind[] kinds() {
            return QuestionKind.values();
        }

        /// The words by which the answers of a question are known: what stands in the field of a condition.
        public static String answers(Question question) {
            return switch (question.kind()) {
                case ONE, SEVERAL ->
                    String.join(
                            " ",
                            question.choices().stream()
                                    .map(choice -> choice.key())
                                    .toList());
                case SCALE -> String.join(" ", question.steps());
                case CONSENT -> "yes";
                case SHORT_TEXT, LONG_TEXT, NUMBER, DATE, COUNTRY, LANGUAGE, MAIL, WEB, FILE, MATRIX, NAMES -> "";
            };
        }
    }
}
