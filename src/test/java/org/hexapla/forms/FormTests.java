package org.hexapla.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class FormTests {

    private static final Random CHANCE = new Random(73);

    private static Question question(QuestionKind kind, @Nullable Condition condition, Question.Limits limits) {
        return question("q", kind, condition, limits);
    }

    private static Question question(
            String key, QuestionKind kind, @Nullable Condition condition, Question.Limits limits) {
        var choices = List.of(choice("a"), choice("b"), choice("c"));
        return new Question(
                key,
                kind,
                Question.Words.of(LocalizedText.of(Language.EN, key)),
                true,
                kind.hasChoices() ? choices : List.of(),
                limits,
                condition,
                Question.Counted.NOTHING);
    }

    private static Choice choice(String key) {
        return new Choice(key, LocalizedText.of(Language.EN, key));
    }

    private static Form form(Question... questions) {
        return new Form(
                new FormCode("test"),
                1,
                LocalizedText.of(Language.EN, "Test"),
                LocalizedText.none(),
                List.of(new Section("s", LocalizedText.none(), LocalizedText.none(), List.of(questions), null)));
    }

    private static List<String> mistakes(QuestionKind kind, Question.Limits limits, String... said) {
        return form(question(kind, null, limits)).mistakes(new Answers(Map.of("q", List.of(said)))).stream()
                .map(Mistake::key)
                .toList();
    }

    private static List<String> mistakes(QuestionKind kind, String... said) {
        return mistakes(kind, Question.Limits.NONE, said);
    }

    @Test
    void takesWhatEachKindOfQuestionWants() {
        assertThat(mistakes(QuestionKind.SHORT_TEXT, "水と平和")).isEmpty();
        assertThat(mistakes(QuestionKind.ONE, "a")).isEmpty();
        assertThat(mistakes(QuestionKind.SEVERAL, "a", "c")).isEmpty();
        assertThat(mistakes(QuestionKind.NUMBER, "١٣٠٠")).isEmpty();
        assertThat(mistakes(QuestionKind.NUMBER, "1\u202f300,5")).isEmpty();
        assertThat(mistakes(QuestionKind.DATE, "2021-07-01")).isEmpty();
        assertThat(mistakes(QuestionKind.COUNTRY, "NAM")).isEmpty();
        assertThat(mistakes(QuestionKind.LANGUAGE, "sw")).isEmpty();
        assertThat(mistakes(QuestionKind.MAIL, "name@example.org")).isEmpty();
        assertThat(mistakes(QuestionKind.WEB, "https://example.org/مياه".replace("مياه", "a")))
                .isEmpty();
        assertThat(mistakes(QuestionKind.CONSENT, "yes")).isEmpty();
        assertThat(mistakes(QuestionKind.SCALE, "5")).isEmpty();
        assertThat(mistakes(QuestionKind.MATRIX, "a=1", "b=5", "c=3")).isEmpty();
        assertThat(mistakes(QuestionKind.NAMES, "ar=جمعية", "en=Society")).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithEachKindOfAnswer() {
        assertThat(mistakes(QuestionKind.SHORT_TEXT)).containsExactly("forms.mistake.missing-words");
        assertThat(mistakes(QuestionKind.ONE, "z")).containsExactly("forms.mistake.choice");
        assertThat(mistakes(QuestionKind.ONE, "a", "b")).containsExactly("forms.mistake.many");
        assertThat(mistakes(QuestionKind.SEVERAL, new Question.Limits(null, 1), "a", "b"))
                .containsExactly("forms.mistake.many");
        assertThat(mistakes(QuestionKind.NUMBER, "1,300")).containsExactly("forms.mistake.number");
        assertThat(mistakes(QuestionKind.NUMBER, new Question.Limits(1, 17), "18"))
                .containsExactly("forms.mistake.much");
        assertThat(mistakes(QuestionKind.DATE, "31.1.2022")).containsExactly("forms.mistake.date");
        assertThat(mistakes(QuestionKind.COUNTRY, "Narnia")).containsExactly("forms.mistake.choice");
        assertThat(mistakes(QuestionKind.MAIL, "name@example")).containsExactly("forms.mistake.mail");
        assertThat(mistakes(QuestionKind.WEB, "javascript:alert(1)")).containsExactly("forms.mistake.web");
        assertThat(mistakes(QuestionKind.CONSENT)).containsExactly("forms.mistake.missing-consent");
        assertThat(mistakes(QuestionKind.SCALE, "6")).containsExactly("forms.mistake.choice");
        assertThat(mistakes(QuestionKind.MATRIX, "a=1")).containsExactly("forms.mistake.missing-rows");
        assertThat(mistakes(QuestionKind.MATRIX, "a=1", "a=2", "b=1")).containsExactly("forms.mistake.choice");
    }

    @Test
    void asksOnlyThoseToWhomAQuestionIsPut() {
        var form = form(
                question("first", QuestionKind.ONE, null, Question.Limits.NONE),
                question(
                        "second",
                        QuestionKind.SHORT_TEXT,
                        new Condition("first", List.of("a", "b")),
                        Question.Limits.NONE));

        assertThat(form.mistakes(new Answers(Map.of("first", List.of("c"))))).isEmpty();
        assertThat(form.mistakes(new Answers(Map.of("first", List.of("b")))))
                .extracting(Mistake::question)
                .containsExactly("second");
        assertThat(form.heard(new Answers(Map.of("first", List.of("c"), "second", List.of("typed before"))))
                        .values())
                .containsOnlyKeys("first");
    }

    /// Whatever is answered: a question is put if and only if all on which it depends are put and answered so.
    @Test
    void putsQuestionsByTheirConditionsWhateverIsAnswered() {
        for (var round = 0; round < 2000; round++) {
            var questions = new ArrayList<Question>();
            for (var i = 0; i < 8; i++) {
                var condition = i > 0 && CHANCE.nextBoolean()
                        ? new Condition(
                                "q" + CHANCE.nextInt(i),
                                CHANCE.nextInt(4) == 0 ? List.of() : List.of(CHANCE.nextBoolean() ? "a" : "b"))
                        : null;
                questions.add(question("q" + i, QuestionKind.ONE, condition, Question.Limits.NONE));
            }
            var answers = answers(questions);
            var form = form(questions.toArray(Question[]::new));
            var asked = form.asked(answers);
            for (var question : questions) {
                assertThat(asked.contains(question.key())).isEqualTo(isPut(question, form, answers));
            }
            var heard = form.heard(answers);
            assertThat(form.asked(heard)).as("what is dropped opens nothing").isEqualTo(asked);
            assertThat(form.mistakes(heard)).isEqualTo(form.mistakes(answers));
        }
    }

    private static Answers answers(List<Question> questions) {
        var values = new TreeMap<String, List<String>>();
        questions.forEach(question -> {
            if (CHANCE.nextInt(3) > 0) {
                values.put(question.key(), List.of(List.of("a", "b", "c").get(CHANCE.nextInt(3))));
            }
        });
        return new Answers(values);
    }

    private static boolean isPut(Question question, Form form, Answers answers) {
        var condition = question.condition();
        if (condition == null) {
            return true;
        }
        var other = form.question(condition.question()).orElseThrow();
        var said = answers.one(other.key());
        return isPut(other, form, answers)
                && (condition.values().isEmpty()
                        ? !said.isEmpty()
                        : condition.values().contains(said));
    }

    @Test
    void readsBackTheFieldsOfASheet() {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("_csrf", "token");
        fields.add("a.themes", "peace");
        fields.add("a.themes", "water");
        fields.add("a.name.ar", " جمعية ");
        fields.add("a.name.fr", "");
        fields.add("a.parts.sound", "4");
        fields.add("a.<script>", "x");

        var answers = Answers.from(fields);

        assertThat(answers.values()).containsOnlyKeys("name", "parts", "themes");
        assertThat(answers.of("themes")).containsExactly("peace", "water");
        assertThat(answers.part("name", "ar")).contains("جمعية");
        assertThat(answers.part("name", "fr")).isEmpty();
        assertThat(answers.part("parts", "sound")).contains("4");
    }
}
