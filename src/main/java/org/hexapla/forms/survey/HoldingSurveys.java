package org.hexapla.forms.survey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Form;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.FormNotFound;
import org.hexapla.forms.Forms;
import org.hexapla.forms.Mistake;
import org.hexapla.forms.SurveyCard;
import org.hexapla.forms.Surveys;
import org.hexapla.forms.making.MakingForms;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Holds surveys: says when they are open, invites, and takes answers from nobody in particular.
@Component
@Transactional
class HoldingSurveys implements Surveys {

    private static final int BYTES = 16;
    private static final int MOST_INVITED = 20_000;

    private final SurveyTable table;
    private final SurveyAnswers answers;
    private final Forms forms;
    private final People people;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    HoldingSurveys(SurveyTable table, SurveyAnswers answers, Forms forms, People people, Clock clock) {
        this.table = table;
        this.answers = answers;
        this.forms = forms;
        this.people = people;
        this.clock = clock;
    }

    /// What may come of an answer.
    sealed interface Looked {
        /// Nothing is wrong with it.
        record Good(Answers heard) implements Looked {}

        record Incomplete(List<Mistake> mistakes) implements Looked {}

        /// It is not the time, or not this person's turn.
        ///
        /// @param key of the message
        record Refused(String key) implements Looked {}
    }

    /// @throws FormNotFound if there is none, or none of it is published
    @Transactional(readOnly = true)
    Survey find(String code) {
        return FormCode.parse(code).flatMap(table::find).orElseThrow(() -> new FormNotFound(code));
    }

    @Transactional(readOnly = true)
    Form formOf(Survey survey) {
        return forms.current(survey.code())
                .orElseThrow(() -> new FormNotFound(survey.code().value()));
    }

    /// The form as it was when an answer was given by it.
    @Transactional(readOnly = true)
    Form formOf(SurveyAnswers.Found answer) {
        return forms.version(answer.survey(), answer.version())
                .orElseThrow(() -> new FormNotFound(answer.survey().value()));
    }

    @Transactional(readOnly = true)
    List<Survey> all() {
        return table.all();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Whether the survey could be answered now by whoever has this word; empty if so, else the message.
    @Transactional(readOnly = true)
    String refusal(Survey survey, String invitation) {
        if (today().isBefore(survey.opens())) {
            return "surveys.refused.early";
        }
        if (today().isAfter(survey.closes())) {
            return "surveys.refused.late";
        }
        return survey.access() == Survey.Access.INVITED && !table.isInvited(survey.code(), hash(invitation))
                ? "surveys.refused.invitation"
                : "";
    }

    @Transactional(readOnly = true)
    Looked look(Survey survey, Answers typed, String invitation) {
        var refusal = refusal(survey, invitation);
        if (!refusal.isEmpty()) {
            return new Looked.Refused(refusal);
        }
        var form = formOf(survey);
        var mistakes = form.mistakes(typed);
        return mistakes.isEmpty() ? new Looked.Good(form.heard(typed)) : new Looked.Incomplete(mistakes);
    }

    /// Keeps an answer, and takes away the invitation by which it came.
    ///
    /// @return whether the invitation was still there
    boolean keep(Survey survey, Language language, Answers heard, String invitation) {
        if (survey.access() == Survey.Access.INVITED && !table.use(survey.code(), hash(invitation))) {
            return false;
        }
        var form = formOf(survey);
        answers.add(
                form,
                List.of(new SurveyAnswers.Given(UUID.randomUUID(), form.version(), language, today(), heard, "")));
        return true;
    }

    /// @throws FormNotFound if none of its form is published: there would be nothing to answer
    void hold(Survey survey) {
        var by = people.requireStaff(MakingForms.DEPARTMENT).id();
        formOf(survey);
        table.save(survey, by, clock.instant());
    }

    /// Notes how many were invited in a language by other ways than words of ours.
    void invited(FormCode survey, Language language, int number) {
        people.requireStaff(MakingForms.DEPARTMENT);
        table.setInvited(survey, language, number);
    }

    @Override
    public List<String> invite(FormCode survey, Language language, int number) {
        people.requireStaff(MakingForms.DEPARTMENT);
        find(survey.value());
        var words = IntStream.range(0, Math.clamp(number, 0, MOST_INVITED))
                .mapToObj(_ -> {
                    var bytes = new byte[BYTES];
                    random.nextBytes(bytes);
                    return HexFormat.of().formatHex(bytes);
                })
                .toList();
        table.invite(survey, language, words.stream().map(HoldingSurveys::hash).toList());
        return words;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SurveyCard> about(ItemRef item) {
        return cards(table.about(item));
    }

    /// Those of which something is published; the others have nothing to show.
    @Transactional(readOnly = true)
    List<SurveyCard> cards(List<Survey> surveys) {
        var codes = surveys.stream().map(Survey::code).toList();
        var answered = answers.numbers(codes);
        var invited = table.invited(codes);
        return surveys.stream()
                .flatMap(survey -> forms.current(survey.code()).stream()
                        .map(form -> new SurveyCard(
                                survey.code(),
                                form.title(),
                                survey.about(),
                                survey.opens(),
                                survey.closes(),
                                answered.getOrDefault(survey.code(), 0L),
                                invited.getOrDefault(survey.code(), 0L))))
                .toList();
    }

    private static byte[] hash(String word) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
