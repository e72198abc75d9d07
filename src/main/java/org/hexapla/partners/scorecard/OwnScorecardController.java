package org.hexapla.partners.scorecard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Enclosures;
import org.hexapla.forms.Sheet;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.Typed;
import org.hexapla.partners.register.KeepingPartners;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where an entity fills its scorecards in, approves them and sees how it went.
@Controller
@RequestMapping("/{lang}/members/{partner:[1-9]\\d{0,14}}/scorecards")
class OwnScorecardController {

    private static final String YEAR = "/{code:[a-z][a-z0-9-]*}/{year:\\d{4}}";

    private final Scorecards scorecards;
    private final Scoring scoring;
    private final ShowingProgress progress;
    private final KeepingPartners partners;

    OwnScorecardController(Scorecards scorecards, Scoring scoring, ShowingProgress progress, KeepingPartners partners) {
        this.scorecards = scorecards;
        this.scoring = scoring;
        this.progress = progress;
        this.partners = partners;
    }

    @GetMapping
    ModelAndView all(Page page, @PathVariable long partner) {
        var id = new PartnerId(partner);
        partners.requireKeeper(id);
        var cards = scorecards.asking(id).stream()
                .flatMap(code -> scorecards.find(code).stream())
                .map(scorecard -> new ScorecardView.OwnCard(scorecard, years(scorecard, id)))
                .toList();
        return page.through(
                "partners/own-scorecards",
                "view",
                new ScorecardView.Own(partners.standing(id).card(), cards));
    }

    private List<ScorecardView.OwnYear> years(Scorecard scorecard, PartnerId partner) {
        var asked = scorecards.entities(scorecard.code()).stream()
                .filter(entity -> entity.partner().equals(partner))
                .findFirst();
        return scorecard.rounds().stream()
                .filter(round ->
                        asked.filter(entity -> entity.isAskedIn(round.year())).isPresent())
                .map(round -> new ScorecardView.OwnYear(
                        round,
                        "scorecards.state."
                                + scorecards
                                        .reply(scorecard.code(), partner, round.year())
                                        .map(reply -> reply.state().code())
                                        .orElse("none")))
                .toList();
    }

    @GetMapping("/{code:[a-z][a-z0-9-]*}/progress")
    ModelAndView progress(
            Page page,
            @PathVariable long partner,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String indicator) {
        var id = new PartnerId(partner);
        partners.requireKeeper(id);
        var scorecard = scorecards.find(code).orElseThrow(() -> org.hexapla.partners.PartnersRefused.notFound(code));
        return page.through(
                "partners/scorecard-progress",
                "view",
                progress.of(scorecard, Optional.of(id), indicator, page.language()),
                "isOwn",
                true);
    }

    @GetMapping(YEAR)
    ModelAndView year(Page page, @PathVariable long partner, @PathVariable String code, @PathVariable int year) {
        var place = scoring.place(code, partner, year);
        return shown(page, place, scoring.sheet(place));
    }

    @GetMapping(YEAR + "/files/{question:[a-z][a-z0-9-]*}")
    ResponseEntity<byte[]> file(
            @PathVariable long partner,
            @PathVariable String code,
            @PathVariable int year,
            @PathVariable String question) {
        return Enclosures.download(scoring.enclosed(scoring.place(code, partner, year), question));
    }

    @PostMapping(YEAR)
    ModelAndView keep(
            Page page,
            @PathVariable long partner,
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        var place = scoring.place(code, partner, year);
        var refused = scoring.enclose(place, Enclosures.from(request), page.language());
        var answers = Answers.from(fields);
        scoring.save(place, answers, page.language());
        if (!refused.isEmpty()) {
            return again(page, place, scoring.sheet(place, refused));
        }
        if (!"submit".equals(fields.getFirst("do"))) {
            return back(page, place);
        }
        var sheet = scoring.handIn(place, answers, page.language());
        return sheet.mistakes().isEmpty() ? back(page, place) : again(page, place, sheet);
    }

    private ModelAndView again(Page page, Scoring.Place place, Sheet sheet) {
        var view = shown(page, place, sheet);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @PostMapping(YEAR + "/approve")
    ModelAndView approve(Page page, @PathVariable long partner, @PathVariable String code, @PathVariable int year) {
        var place = scoring.place(code, partner, year);
        scoring.approve(place);
        return back(page, place);
    }

    @PostMapping(YEAR + "/back")
    ModelAndView giveBack(
            Page page,
            @PathVariable long partner,
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String note) {
        var place = scoring.place(code, partner, year);
        scoring.giveBack(place, Typed.atMost(2000, note));
        return back(page, place);
    }

    private ModelAndView shown(Page page, Scoring.Place place, Sheet sheet) {
        var reply = scoring.reply(place);
        return page.through(
                "partners/scorecard-year",
                "view",
                new ScorecardView.Filling(
                        place.scorecard(),
                        partners.standing(place.partner()).card(),
                        place.round(),
                        reply.map(Scorecard.Reply::state).orElse(Scorecard.State.DRAFT),
                        reply.map(Scorecard.Reply::note).orElse(""),
                        reply.map(Scorecard.Reply::approved).orElse(null),
                        sheet,
                        scoring.before(place).orElse(null),
                        partners.isFocalPoint(place.partner())));
    }

    private static ModelAndView back(Page page, Scoring.Place place) {
        return SeeOther.at(page.to("/members/%s/scorecards/%s/%d"
                .formatted(
                        place.partner(), place.scorecard().code(), place.round().year())));
    }
}
