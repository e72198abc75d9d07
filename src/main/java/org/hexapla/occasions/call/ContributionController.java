package org.hexapla.occasions.call;

import java.util.HashMap;
import java.util.List;
import org.hexapla.forms.Enclosures;
import org.hexapla.forms.Review;
import org.hexapla.forms.Reviews;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Programme;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff gives one contribution to reviewers, decides it, puts it into the programme and adds what belongs to
/// it.
@Controller
@RequestMapping("/{lang}/occasions/events/{code:[a-z0-9-]+}/call/{id:\\d{1,15}}")
class ContributionController {

    private final Judging judging;
    private final Showing showing;
    private final Reviews reviews;
    private final People people;

    ContributionController(Judging judging, Showing showing, Reviews reviews, People people) {
        this.judging = judging;
        this.showing = showing;
        this.reviews = reviews;
        this.people = people;
    }

    @GetMapping
    ModelAndView show(Page page, @PathVariable String code, @PathVariable long id) {
        var contribution = known(code, id);
        var seen = reviews.shown(contribution.item());
        var names = new HashMap<PersonId, String>();
        seen.stream()
                .map(Review::reviewer)
                .forEach(reviewer ->
                        people.find(reviewer).map(Person::name).ifPresent(name -> names.put(reviewer, name)));
        return page.through("calls/contribution", "view", showing.toStaff(contribution, seen, names));
    }

    @GetMapping("/files/{question:[a-z0-9-]{1,40}}")
    ResponseEntity<byte[]> file(@PathVariable String code, @PathVariable long id, @PathVariable String question) {
        return Enclosures.download(showing.attached(known(code, id), question));
    }

    @PostMapping("/reviewers")
    ModelAndView assign(
            Page page,
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reviewer) {
        var contribution = known(code, id);
        judging.assign(id, reviewer);
        return back(page, contribution);
    }

    @PostMapping("/decide")
    ModelAndView decide(
            Page page,
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields) {
        var contribution = known(code, id);
        var form = new CallForm(fields);
        if (form.field("do").equals("accept")) {
            judging.accept(id, form.field("reason"), place(contribution, form));
        } else {
            judging.decline(id, form.field("reason"));
        }
        return back(page, contribution);
    }

    @PostMapping("/place")
    ModelAndView place(
            Page page,
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields) {
        var contribution = known(code, id);
        judging.place(id, place(contribution, new CallForm(fields)));
        return back(page, contribution);
    }

    /// A part that stands, or else a time of its own, or else none yet.
    private Judging.Place place(Contribution contribution, CallForm form) {
        var session = form.number("session", Integer.MAX_VALUE);
        if (session > 0) {
            return new Judging.Place.Within(session);
        }
        if (form.field("starts").isBlank()) {
            return new Judging.Place.Later();
        }
        var zone = showing.event(contribution).content().when().zone();
        var starts = zone.at(form.field("starts")).orElseThrow(CallRefused::incomplete);
        var ends = zone.at(form.field("ends")).orElseThrow(CallRefused::incomplete);
        if (ends.isBefore(starts)) {
            throw CallRefused.incomplete();
        }
        return new Judging.Place.Own(
                new Programme.Session(0, contribution.words().title(), starts, ends, form.field("room"), null));
    }

    @PostMapping("/words")
    ModelAndView translate(
            Page page,
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields) {
        var contribution = known(code, id);
        var form = new CallForm(fields);
        judging.translate(id, form.localized("title"), form.localized("abstract"));
        return back(page, contribution);
    }

    @PostMapping("/extras")
    ModelAndView add(
            Page page,
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields) {
        var contribution = known(code, id);
        var form = new CallForm(fields);
        judging.add(id, new Contribution.Extra(form.field("address").strip(), form.localized("name")));
        return back(page, contribution);
    }

    @PostMapping("/extras/{number:\\d{1,3}}/remove")
    ModelAndView removeExtra(Page page, @PathVariable String code, @PathVariable long id, @PathVariable int number) {
        var contribution = known(code, id);
        judging.removeExtra(id, number);
        return back(page, contribution);
    }

    private Contribution known(String code, long id) {
        var contribution = judging.find(id);
        return List.of(contribution).stream()
                .filter(known ->
                        EventCode.parse(code).filter(known.event()::equals).isPresent())
                .findFirst()
                .orElseThrow(CallRefused::notFound);
    }

    private static ModelAndView back(Page page, Contribution contribution) {
        return SeeOther.at(page.to(contribution.deskPath()));
    }
}
