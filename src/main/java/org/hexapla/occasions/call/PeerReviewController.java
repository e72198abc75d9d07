package org.hexapla.occasions.call;

import java.util.Map;
import java.util.TreeMap;
import org.hexapla.forms.Enclosures;
import org.hexapla.forms.Reviews;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where reviewers read the contributions that they were given and say what they think, or that they may not.
@Controller
@RequestMapping("/{lang}/peer-reviews")
class PeerReviewController {

    private static final String SCORE = "score-";

    private final Reviews reviews;
    private final Contributions contributions;
    private final Judging judging;
    private final Showing showing;

    PeerReviewController(Reviews reviews, Contributions contributions, Judging judging, Showing showing) {
        this.reviews = reviews;
        this.judging = judging;
        this.contributions = contributions;
        this.showing = showing;
    }

    @GetMapping
    ModelAndView list(Page page) {
        var lines = reviews.given(Contribution.KIND).stream()
                .flatMap(review -> contributions
                        .find(Long.parseLong(review.subject().id()))
                        .stream()
                        .filter(known -> known.state() == Contribution.State.SUBMITTED)
                        .map(known -> new PeerReviewLine(review, known, showing.event(known))))
                .toList();
        return page.through("calls/reviews", "lines", lines);
    }

    @GetMapping("/{id:\\d{1,15}}")
    ModelAndView review(Page page, @PathVariable long id) {
        var own = reviews.own(Contribution.item(id));
        return page.through("calls/review", "view", showing.toReviewer(find(id), own, reviews.others(own)));
    }

    /// Of a blind call none, for a file says whose it is.
    @GetMapping("/{id:\\d{1,15}}/files/{question:[a-z0-9-]{1,40}}")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable String question) {
        reviews.own(Contribution.item(id));
        var contribution = find(id);
        if (showing.call(contribution).terms().isBlind()) {
            throw CallRefused.notFound();
        }
        return Enclosures.download(showing.attached(contribution, question));
    }

    @PostMapping("/{id:\\d{1,15}}")
    ModelAndView handIn(Page page, @PathVariable long id, @RequestParam Map<String, String> fields) {
        var scores = new TreeMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(SCORE)) {
                scores.put(name.substring(SCORE.length()), value);
            }
        });
        judging.review(id, scores, fields.getOrDefault("comment", ""));
        return SeeOther.at(page.to("/peer-reviews/" + id));
    }

    @PostMapping("/{id:\\d{1,15}}/conflict")
    ModelAndView declare(Page page, @PathVariable long id, @RequestParam(defaultValue = "") String why) {
        reviews.declare(Contribution.item(id), why);
        return SeeOther.at(page.to("/peer-reviews"));
    }

    private Contribution find(long id) {
        return contributions.find(id).orElseThrow(CallRefused::notFound);
    }
}
