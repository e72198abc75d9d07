package org.hexapla.programme.plan;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The versions of the plan: read and compared by everybody, made by those who plan.
@Controller
@RequestMapping("/{lang}/programme/versions")
class VersionsController {

    private final Plans plans;
    private final RevisingPlan revising;
    private final ShowingPlan showing;
    private final People people;

    VersionsController(Plans plans, RevisingPlan revising, ShowingPlan showing, People people) {
        this.plans = plans;
        this.revising = revising;
        this.showing = showing;
        this.people = people;
    }

    @GetMapping
    ModelAndView versions(
            Page page, @RequestParam(defaultValue = "") String before, @RequestParam(defaultValue = "") String after) {
        var mayRevise = showing.mayRevise();
        var versions = plans.all().stream()
                .filter(kept -> kept.state() != Plan.State.DRAFT || mayRevise)
                .map(kept -> new VersionsView.Version(
                        kept.version(), kept.state(), kept.from(), kept.to(), kept.created(), name(kept.by())))
                .toList();
        return page.through(
                "programme/versions", "view", new VersionsView(versions, mayRevise, comparison(before, after)));
    }

    @PostMapping
    ModelAndView revise(Page page) {
        return to(page, "/programme?version=" + revising.revise().version());
    }

    @PostMapping("/{version:\\d{1,9}}/in-force")
    ModelAndView putInForce(Page page, @PathVariable int version) {
        revising.putInForce(version);
        return to(page, "/programme");
    }

    @GetMapping("/{version:\\d{1,9}}/edit/{code}")
    ModelAndView form(Page page, @PathVariable int version, @PathVariable String code) {
        revising.requirePlanner();
        return form(page, version, piece(version, code), List.of());
    }

    @PostMapping("/{version:\\d{1,9}}/edit/{code}")
    ModelAndView change(
            Page page,
            @PathVariable int version,
            @PathVariable String code,
            @RequestParam Map<String, String> written) {
        revising.requirePlanner();
        var piece = piece(version, code).with(written);
        var faults = piece.faults();
        if (!faults.isEmpty()) {
            var answer = form(page, version, piece, faults);
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
        revising.change(version, piece);
        return to(page, "/programme?version=" + version);
    }

    private Element piece(int version, String code) {
        return plans.find(version).flatMap(plan -> Element.of(plan, code)).orElseThrow(() -> new PlanMissing(code));
    }

    private VersionsView.@Nullable Comparison comparison(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return null;
        }
        var then = showing.version(before);
        var now = showing.version(after);
        return new VersionsView.Comparison(
                then.version(),
                now.version(),
                ComparingPlans.differences(then.content(), now.content()),
                plans.changes(now.version()).stream()
                        .map(change ->
                                new VersionsView.Act(change.at(), name(change.by()), change.act(), change.element()))
                        .toList());
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("");
    }

    private static ModelAndView form(Page page, int version, Element piece, List<String> faults) {
        return page.through(
                "programme/element",
                "view",
                new ElementView(version, piece.code(), piece.texts(), piece.plain(), piece.values(), faults));
    }

    private static ModelAndView to(Page page, String path) {
        return SeeOther.at(page.to(path));
    }
}
