package org.hexapla.partners.scorecard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.hexapla.figures.Initiatives;
import org.hexapla.forms.Forms;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.register.KeepingPartners;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff sees who reported and who did not, and how it went over the years.
@Controller
@RequestMapping("/{lang}/partners/scorecards")
class ScorecardController {

    private final Scorecards scorecards;
    private final AskingEntities asking;
    private final ShowingProgress progress;
    private final KeepingPartners partners;
    private final Forms forms;
    private final Initiatives initiatives;

    ScorecardController(
            Scorecards scorecards,
            AskingEntities asking,
            ShowingProgress progress,
            KeepingPartners partners,
            Forms forms,
            Initiatives initiatives) {
        this.scorecards = scorecards;
        this.asking = asking;
        this.progress = progress;
        this.partners = partners;
        this.forms = forms;
        this.initiatives = initiatives;
    }

    @GetMapping
    ModelAndView all(Page page) {
        partners.requireStaff();
        return page.through(
                "partners/scorecards",
                "scorecards",
                scorecards.all(),
                "forms",
                forms.all(),
                "initiatives",
                initiatives.all());
    }

    @PostMapping
    ModelAndView add(Page page, @RequestParam Map<String, String> fields) {
        partners.requireStaff();
        var name = LocalizedText.none();
        for (var language : page.frame().languages()) {
            name = name.with(language, fields.getOrDefault("name-" + language, ""));
        }
        var code = fields.getOrDefault("code", "").strip();
        if (!asking.add(code, name, fields.getOrDefault("form", ""), fields.getOrDefault("initiative", ""))) {
            throw PartnersRefused.mistake("scorecard");
        }
        return back(page, code);
    }

    /// @param year of the round; the youngest where it says none
    @GetMapping("/{code:[a-z][a-z0-9-]*}")
    ModelAndView one(Page page, @PathVariable String code, @RequestParam(defaultValue = "0") int year) {
        partners.requireStaff();
        var scorecard = found(code);
        var round = scorecard
                .round(year)
                .or(() -> scorecard.rounds().stream().findFirst())
                .orElse(null);
        var replies = new HashMap<PartnerId, Scorecard.Reply>();
        scorecards.replies(code).stream()
                .filter(reply -> round != null && reply.year() == round.year())
                .forEach(reply -> replies.put(reply.partner(), reply));
        var lines = scorecards.entities(code).stream()
                .filter(entity -> round == null || entity.isAskedIn(round.year()))
                .map(entity -> new ScorecardView.Line(
                        partners.standing(entity.partner()).card(), replies.get(entity.partner())))
                .sorted(Comparator.comparing(
                        line -> line.entity().name().words(page.language()),
                        page.language().order()))
                .toList();
        return page.through("partners/scorecard", "view", new ScorecardView(scorecard, round, lines));
    }

    @PostMapping("/{code:[a-z][a-z0-9-]*}/rounds")
    ModelAndView open(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String opens,
            @RequestParam(defaultValue = "") String closes) {
        partners.requireStaff();
        if (!year.matches("[12]\\d{3}")) {
            throw PartnersRefused.mistake("day", year);
        }
        try {
            var round = new Scorecard.Round(Integer.parseInt(year), LocalDate.parse(opens), LocalDate.parse(closes));
            asking.open(code, round);
        } catch (DateTimeException e) {
            throw PartnersRefused.mistake("day", opens + "/" + closes);
        }
        return back(page, code + "?year=" + year);
    }

    @PostMapping("/{code:[a-z][a-z0-9-]*}/entities")
    ModelAndView ask(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String partner,
            @RequestParam(defaultValue = "") String since) {
        partners.requireStaff();
        var id = PartnerId.parse(partner.strip()).orElseThrow(() -> PartnersRefused.notFound(partner));
        if (!since.matches("[12]\\d{3}")) {
            throw PartnersRefused.mistake("day", since);
        }
        asking.ask(code, id, Integer.parseInt(since));
        return back(page, code);
    }

    @PostMapping("/{code:[a-z][a-z0-9-]*}/entities/{partner:[1-9]\\d{0,14}}/end")
    ModelAndView end(Page page, @PathVariable String code, @PathVariable long partner) {
        partners.requireStaff();
        asking.end(code, new PartnerId(partner));
        return back(page, code);
    }

    @PostMapping("/{code:[a-z][a-z0-9-]*}/rounds/{year:\\d{4}}/reminders")
    ModelAndView remind(Page page, @PathVariable String code, @PathVariable int year) {
        asking.remind(code, year);
        return back(page, code + "?year=" + year);
    }

    @GetMapping("/{code:[a-z][a-z0-9-]*}/progress")
    ModelAndView progress(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String entity,
            @RequestParam(defaultValue = "") String indicator) {
        partners.requireStaff();
        var view = progress.of(found(code), PartnerId.parse(entity), indicator, page.language());
        return page.through("partners/scorecard-progress", "view", view);
    }

    private Scorecard found(String code) {
        return scorecards.find(code).orElseThrow(() -> PartnersRefused.notFound(code));
    }

    private static ModelAndView back(Page page, String rest) {
        return SeeOther.at(page.to("/partners/scorecards/" + rest));
    }
}
