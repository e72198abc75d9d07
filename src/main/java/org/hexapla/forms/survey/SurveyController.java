package org.hexapla.forms.survey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Door;
import org.hexapla.forms.Doorkeeper;
import org.hexapla.forms.FormNotFound;
import org.hexapla.forms.Mistake;
import org.hexapla.forms.Sheet;
import org.hexapla.forms.SurveyCard;
import org.hexapla.forms.making.MakingForms;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.kernel.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where surveys are answered, by anybody or by whoever was invited, and where their results are read.
@Controller
@RequestMapping("/{lang}/surveys")
class SurveyController {

    private static final String PURPOSE = "surveys";

    private final HoldingSurveys holding;
    private final SurveyResults results;
    private final SurveyAnswers answers;
    private final Doorkeeper doorkeeper;
    private final MakingForms making;
    private final TransactionTemplate transactions;

    SurveyController(
            HoldingSurveys holding,
            SurveyResults results,
            SurveyAnswers answers,
            Doorkeeper doorkeeper,
            MakingForms making,
            TransactionTemplate transactions) {
        this.holding = holding;
        this.results = results;
        this.answers = answers;
        this.doorkeeper = doorkeeper;
        this.making = making;
        this.transactions = transactions;
    }

    @GetMapping
    ModelAndView list(Page page) {
        var today = holding.today();
        Predicate<Survey> isOpen = survey -> survey.access() == Survey.Access.OPEN && survey.isOpenOn(today);
        Predicate<Survey> isTold = survey -> survey.isToldOn(today);
        var others = page.visitor().isAtLeast(Visitor.Standing.STAFF)
                ? cards(isOpen.or(isTold).negate())
                : List.<SurveyCard>of();
        return page.through("forms/surveys", "view", new SurveyView.Listed(cards(isOpen), cards(isTold), others));
    }

    private List<SurveyCard> cards(Predicate<Survey> wanted) {
        return holding.cards(holding.all().stream().filter(wanted).toList());
    }

    @GetMapping("/{code}")
    ModelAndView survey(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String invitation,
            HttpServletRequest request) {
        var survey = holding.find(code);
        var door = survey.access() == Survey.Access.OPEN ? doorkeeper.door(PURPOSE, request.getRemoteAddr()) : null;
        return survey(page, survey, Answers.none(), List.of(), invitation, door);
    }

    @PostMapping("/{code}")
    ModelAndView answer(
            Page page,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        var survey = holding.find(code);
        var invitation = Objects.requireNonNullElse(fields.getFirst("invitation"), "");
        var typed = Answers.from(fields);
        var address = request.getRemoteAddr();
        return switch (holding.look(survey, typed, invitation)) {
            case HoldingSurveys.Looked.Refused _ -> refused(survey(page, survey, typed, List.of(), invitation, null));
            case HoldingSurveys.Looked.Incomplete(var mistakes) ->
                refused(survey(page, survey, typed, mistakes, invitation, doorkeeper.door(PURPOSE, address)));
            case HoldingSurveys.Looked.Good(var heard) -> {
                var door = Objects.requireNonNull(transactions.execute(
                        _ -> kept(page, survey, heard, invitation, address, fields.toSingleValueMap())));
                yield door.isThrough()
                        ? SeeOther.at(page.to("/surveys/" + survey.code() + "/thanks"))
                        : refused(survey(page, survey, typed, List.of(), invitation, door.again()));
            }
        };
    }

    /// @param again the door at which to wait; null where there is nothing to wait for
    private record Kept(boolean isThrough, @Nullable Door again) {}

    private Kept kept(
            Page page, Survey survey, Answers heard, String invitation, String address, Map<String, String> fields) {
        if (survey.access() == Survey.Access.OPEN
                && doorkeeper.pass(PURPOSE, address, fields) instanceof Doorkeeper.Passage.Wait(var door)) {
            return new Kept(false, door);
        }
        return new Kept(holding.keep(survey, page.language(), heard, invitation), null);
    }

    @GetMapping("/{code}/thanks")
    ModelAndView thanks(Page page, @PathVariable String code) {
        var survey = holding.find(code);
        return page.through("forms/thanks", "title", holding.formOf(survey).title());
    }

    @GetMapping("/{code}/results")
    ModelAndView results(Page page, @PathVariable String code, @RequestParam(defaultValue = "") String language) {
        var survey = holding.find(code);
        var isStaff = !survey.isToldOn(holding.today());
        if (isStaff) {
            making.requireMaker();
        }
        var only = page.frame().languages().stream()
                .filter(known -> known.tag().equals(language))
                .findFirst();
        return page.through("forms/results", "view", results.of(survey, page.language(), only));
    }

    /// One answer, for whoever looks behind a figure.
    @GetMapping("/answers/{id}")
    ModelAndView one(Page page, @PathVariable String id) {
        making.requireMaker();
        var found = uuid(id).flatMap(answers::find).orElseThrow(() -> new FormNotFound(id));
        var survey = holding.find(found.survey().value());
        var sheet = new Sheet(holding.formOf(found), found.answers(), List.of());
        return page.through("forms/surveyAnswer", "survey", survey, "answer", found, "sheet", sheet);
    }

    private static java.util.Optional<UUID> uuid(String written) {
        return written.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? java.util.Optional.of(UUID.fromString(written))
                : java.util.Optional.empty();
    }

    private ModelAndView survey(
            Page page, Survey survey, Answers typed, List<Mistake> mistakes, String invitation, @Nullable Door door) {
        var form = holding.formOf(survey);
        var refusal = holding.refusal(survey, invitation);
        return page.through(
                "forms/survey",
                "view",
                new SurveyView(
                        survey,
                        new Sheet(form, typed, mistakes),
                        refusal,
                        invitation,
                        survey.access() == Survey.Access.OPEN ? door : null,
                        survey.isToldOn(holding.today())));
    }

    private static ModelAndView refused(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
