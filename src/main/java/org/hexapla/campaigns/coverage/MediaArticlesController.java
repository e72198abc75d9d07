package org.hexapla.campaigns.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Fields;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Articles and interviews: what waits to be judged, the judging, and interviews written in by hand.
@Controller
@RequestMapping("/{lang}/campaigning/coverage")
class MediaArticlesController {

    private static final int SIZE = 25;

    private final Items items;
    private final ShowingArticles showing;
    private final Coding coding;
    private final Taking taking;
    private final Outlets outlets;
    private final People people;
    private final Clock clock;

    MediaArticlesController(
            Items items,
            ShowingArticles showing,
            Coding coding,
            Taking taking,
            Outlets outlets,
            People people,
            Clock clock) {
        this.items = items;
        this.showing = showing;
        this.coding = coding;
        this.taking = taking;
        this.outlets = outlets;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/articles")
    ModelAndView list(
            Page page,
            @RequestParam(defaultValue = "waiting") String queue,
            @RequestParam(defaultValue = "1") String at) {
        var coder = people.requireStaff(Campaigning.DEPARTMENT).id().toString();
        var asked = Queue.of(queue);
        var number = at.matches("[1-9]\\d{0,5}") ? Integer.parseInt(at) : 1;
        return page.through(
                "campaigns/coverage-articles",
                "queue",
                asked,
                "items",
                items.page(asked, coder, (number - 1) * SIZE, SIZE),
                "paging",
                new Paging(number, SIZE, items.count(asked, coder)));
    }

    @GetMapping("/articles/{id:[1-9]\\d{0,14}}")
    ModelAndView one(Page page, @PathVariable long id) {
        return page.through("campaigns/coverage-article", "view", showing.article(id));
    }

    @PostMapping("/articles/{id:[1-9]\\d{0,14}}")
    ModelAndView judge(Page page, @PathVariable long id, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var fields = new Fields(sent);
        var words = new ArrayList<Coding.Word>();
        for (var message : showing.messages()) {
            Verdict.parse(fields.line("verdict-" + message.code()))
                    .ifPresent(verdict -> words.add(new Coding.Word(
                            message.code(),
                            verdict,
                            fields.oneOf("prominence-" + message.code(), Judgement.PROMINENCES),
                            fields.oneOf("tone-" + message.code(), Judgement.TONES))));
        }
        coding.judge(id, words);
        return SeeOther.at(page.to("/campaigning/coverage/articles/" + id));
    }

    @GetMapping("/interviews/new")
    ModelAndView interview(Page page) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return page.through("campaigns/coverage-interview", "outlets", outlets.all(), "today", LocalDate.now(clock));
    }

    /// Once written in, it is judged like an article.
    @PostMapping("/interviews/new")
    ModelAndView add(Page page, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var fields = new Fields(sent);
        var outlet = outlets.find(fields.line("outlet")).orElseThrow(() -> MediaWatchRefused.mistake("outlet"));
        var title = fields.line("title");
        var day = fields.day("day");
        if (title.isEmpty() || day.isAfter(LocalDate.now(clock))) {
            throw MediaWatchRefused.mistake(title.isEmpty() ? "title" : "later");
        }
        var id = taking.take(new Given(
                        outlet.code(),
                        UUID.randomUUID().toString(),
                        Given.Kind.INTERVIEW,
                        day,
                        Optional.of(fields.language("language", outlet.language())),
                        title,
                        fields.web("address"),
                        fields.text("text"),
                        fields.line("initiative").matches("[a-z0-9-]{1,50}") ? fields.line("initiative") : "",
                        fields.number("minutes", 0, 0, 600),
                        "",
                        0))
                .orElseThrow();
        return SeeOther.at(page.to("/campaigning/coverage/articles/" + id));
    }
}
