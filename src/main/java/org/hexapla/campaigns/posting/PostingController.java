package org.hexapla.campaigns.posting;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.campaigns.reach.AccountPosts;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Fields;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The posting calendar: what is planned, who approved it, to whom it was handed over, and what came of it.
@Controller
@RequestMapping("/{lang}/campaigning/posting")
class PostingController {

    private static final String ONE = "/{id:[1-9]\\d{0,14}}";

    private final PlanningPosts planning;
    private final AccountPosts accounts;
    private final PostingAddresses addresses;
    private final People people;
    private final Clock clock;

    PostingController(
            PlanningPosts planning, AccountPosts accounts, PostingAddresses addresses, People people, Clock clock) {
        this.planning = planning;
        this.accounts = accounts;
        this.addresses = addresses;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView month(
            Page page,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String language) {
        var shown = month(month);
        var posts = planning.between(shown.atDay(1), shown.atEndOfMonth()).stream()
                .filter(post -> account.isEmpty() || post.account().equals(account))
                .filter(post -> language.isEmpty() || post.language().tag().equals(language))
                .toList();
        return page.through(
                "campaigns/posting", "view", new PostingView(shown, account, language, accounts.accounts(), posts));
    }

    private YearMonth month(String written) {
        try {
            return written.isEmpty() ? YearMonth.now(clock) : YearMonth.parse(written);
        } catch (DateTimeException e) {
            return YearMonth.now(clock);
        }
    }

    @GetMapping("/new")
    ModelAndView blank(Page page) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return page.through(
                "campaigns/plannedPost", "view", new PostingView.One(null, true, accounts.accounts(), List.of()));
    }

    @PostMapping("/new")
    ModelAndView add(Page page, @RequestParam MultiValueMap<String, String> sent) {
        var person = people.requireStaff(Campaigning.DEPARTMENT);
        return back(page, planning.keep(planned(page, person, new Fields(sent), 0)));
    }

    @GetMapping(ONE)
    ModelAndView one(Page page, @PathVariable long id) {
        var post = planning.find(id);
        var isOwn = people.current()
                .filter(person -> person.id().value().equals(post.plannedBy()))
                .isPresent();
        return page.through(
                "campaigns/plannedPost",
                "view",
                new PostingView.One(post, isOwn, accounts.accounts(), planning.figures(post)));
    }

    @PostMapping(ONE)
    ModelAndView change(Page page, @PathVariable long id, @RequestParam MultiValueMap<String, String> sent) {
        var person = people.requireStaff(Campaigning.DEPARTMENT);
        planning.keep(planned(page, person, new Fields(sent), id));
        return back(page, id);
    }

    @PostMapping(ONE + "/step")
    ModelAndView step(Page page, @PathVariable long id, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var fields = new Fields(sent);
        var version = fields.number("version", 0, 0, Integer.MAX_VALUE);
        switch (fields.line("step")) {
            case "approved" -> planning.approve(id, version);
            case "handed-over" -> planning.handOver(id, version, fields.line("to"));
            case "posted" -> planning.posted(id, version, fields.line("external"), fields.web("address"));
            case "dropped" -> planning.drop(id, version);
            default -> throw PostingRefused.conflict("step");
        }
        return back(page, id);
    }

    @PostMapping("/address")
    ModelAndView address(Page page) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return page.through(
                "campaigns/postingAddress",
                "path",
                page.to("/campaigning/posting/calendar/" + addresses.renew() + ".ics"));
    }

    private static PlannedPost planned(Page page, Person person, Fields fields, long id) {
        return new PlannedPost(
                id,
                fields.number("version", 0, 0, Integer.MAX_VALUE),
                fields.line("account"),
                "",
                fields.language("language", page.language()),
                fields.day("day"),
                time(fields.line("time")),
                fields.oneOf("zone", PostingFiles.ZONES),
                fields.text("words"),
                fields.web("address"),
                fields.line("campaign"),
                PlannedPost.State.PLANNED,
                person.id().value(),
                "",
                null,
                java.time.Instant.EPOCH);
    }

    private static LocalTime time(String written) {
        try {
            return LocalTime.parse(written);
        } catch (DateTimeException e) {
            throw PostingRefused.mistake("time", written);
        }
    }

    private static ModelAndView back(Page page, long id) {
        return SeeOther.at(page.to("/campaigning/posting/" + id));
    }
}
