package org.hexapla.campaigns.reach;

import java.util.stream.Stream;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.figures.Initiatives;
import org.hexapla.kernel.web.Page;
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

/// A post with what it is counted for and what it came to; and what platforms count by their words.
@Controller
@RequestMapping("/{lang}/campaigning/reach")
class ReachPostsController {

    private final KeepingPosts keeping;
    private final KeepingAccounts accounts;
    private final ShowingReach showing;
    private final Definitions definitions;
    private final Initiatives initiatives;
    private final People people;

    ReachPostsController(
            KeepingPosts keeping,
            KeepingAccounts accounts,
            ShowingReach showing,
            Definitions definitions,
            Initiatives initiatives,
            People people) {
        this.keeping = keeping;
        this.accounts = accounts;
        this.showing = showing;
        this.definitions = definitions;
        this.initiatives = initiatives;
        this.people = people;
    }

    @GetMapping("/posts/{id:[1-9]\\d{0,14}}")
    ModelAndView post(Page page, @PathVariable long id) {
        var post = keeping.post(id);
        return page.through(
                "campaigns/reachPost",
                "view",
                new ReachView.OnePost(post, showing.of(post)),
                "initiatives",
                initiatives.all());
    }

    @PostMapping("/posts/{id:[1-9]\\d{0,14}}")
    ModelAndView change(Page page, @PathVariable long id, @RequestParam MultiValueMap<String, String> sent) {
        var before = keeping.post(id);
        var fields = new Fields(sent);
        keeping.change(post(before, fields));
        return SeeOther.at(page.to("/campaigning/reach/posts/" + id));
    }

    private static Post post(Post before, Fields fields) {
        var hashtags = Stream.of(fields.line("hashtags").split("[\\s#,]+"))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        return new Post(
                before.id(),
                fields.number("version", 0, 0, Integer.MAX_VALUE),
                fields.line("key"),
                before.account(),
                before.external(),
                fields.language("language", before.language()),
                fields.line("title"),
                fields.web("address"),
                fields.day("day"),
                new Post.Meant(fields.line("campaign"), fields.line("event"), fields.line("initiative"), hashtags));
    }

    @GetMapping("/definitions")
    ModelAndView definitions(Page page) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return page.through("campaigns/definitions", "definitions", definitions.all());
    }

    @PostMapping("/definitions")
    ModelAndView define(Page page, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var fields = new Fields(sent);
        accounts.define(
                fields.line("platform"),
                Measure.parse(fields.line("measure")).orElseThrow(() -> ReachRefused.mistake("definition")),
                fields.line("words"),
                fields.day("since"));
        return SeeOther.at(page.to("/campaigning/reach/definitions"));
    }
}
