package org.hexapla.campaigns.contest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hexapla.forms.Enclosures;
import org.hexapla.forms.Submissions;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.print.SheetFormat;
import org.hexapla.print.Spreadsheets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff holds contests: sets them up, looks at entries, seats the jury, ends rounds, takes the results away.
@Controller
@RequestMapping("/{lang}/campaigning/contests")
class ContestsDeskController {

    private static final String CODE = "/{code:[a-z][a-z0-9-]*}";
    private static final String ENTRY = CODE + "/entries/{id:\\d{1,15}}";

    private final HoldingContests holding;
    private final JudgingRounds judging;
    private final ContestResults results;
    private final Entering entering;
    private final Submissions submissions;
    private final Spreadsheets spreadsheets;
    private final org.hexapla.forms.Sheets sheets;

    ContestsDeskController(
            HoldingContests holding,
            JudgingRounds judging,
            ContestResults results,
            Entering entering,
            Submissions submissions,
            Spreadsheets spreadsheets,
            org.hexapla.forms.Sheets sheets) {
        this.holding = holding;
        this.judging = judging;
        this.results = results;
        this.entering = entering;
        this.submissions = submissions;
        this.spreadsheets = spreadsheets;
        this.sheets = sheets;
    }

    @GetMapping
    ModelAndView all(Page page) {
        return page.through("contests/desk", "contests", holding.all());
    }

    @PostMapping
    ModelAndView put(Page page, @RequestParam MultiValueMap<String, String> fields) {
        holding.requireStaff();
        var contest = new ContestForm(fields).contest();
        holding.put(contest);
        return SeeOther.at(page.to(contest.deskPath()));
    }

    @GetMapping("/new")
    ModelAndView form(Page page) {
        holding.requireStaff();
        return page.through("contests/new");
    }

    @GetMapping(CODE)
    ModelAndView one(Page page, @PathVariable String code) {
        var contest = holding.find(code);
        var tallies = judging.tallies(code);
        return page.through(
                "contests/desk-contest",
                "view",
                new ContestView.Desk(
                        contest,
                        holding.entries(code),
                        judging.jury(code),
                        tallies,
                        tallies.size(),
                        holding.isOpen(contest)));
    }

    @PostMapping(CODE)
    ModelAndView act(Page page, @PathVariable String code, @RequestParam(name = "do", defaultValue = "") String act) {
        switch (act) {
            case "open" -> holding.open(code);
            case "begin" -> judging.begin(code);
            case "go-on" -> judging.goOn(code);
            case "decide" -> judging.decide(code);
            default -> holding.find(code);
        }
        return back(page, code);
    }

    @PostMapping(CODE + "/jury")
    ModelAndView seat(Page page, @PathVariable String code, @RequestParam(defaultValue = "") String juror) {
        judging.seat(code, juror);
        return back(page, code);
    }

    @GetMapping(ENTRY)
    ModelAndView entry(Page page, @PathVariable String code, @PathVariable long id) {
        var entry = known(code, id);
        var submission = entering.filledIn(entry);
        return page.through(
                "contests/examine",
                "view",
                new ContestView.Examined(
                        holding.find(code),
                        entry,
                        submission == null ? null : sheets.of(submission),
                        "/campaigning/contests/" + code + "/entries/" + id));
    }

    @GetMapping(ENTRY + "/files/{question:[a-z0-9-]{1,40}}")
    ResponseEntity<byte[]> file(@PathVariable String code, @PathVariable long id, @PathVariable String question) {
        var submission = known(code, id).content().submission();
        if (submission == null) {
            throw ContestRefused.notFound();
        }
        return Enclosures.download(submissions.attached(submission, question).orElseThrow(ContestRefused::notFound));
    }

    @PostMapping(ENTRY)
    ModelAndView examine(
            Page page,
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam(name = "do", defaultValue = "") String act,
            @RequestParam(defaultValue = "") String reason) {
        known(code, id);
        if (act.equals("admit")) {
            holding.admit(id);
        } else {
            holding.turnAway(id, reason);
        }
        return back(page, code);
    }

    /// At any time, whatever round is judged.
    @GetMapping(CODE + "/results.{ending:csv|xlsx}")
    void file(Page page, @PathVariable String code, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        var sheet = results.sheet(code, page.language());
        var format = SheetFormat.of(ending);
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, format.disposition(code));
        spreadsheets.write(format, sheet, response.getOutputStream());
    }

    private Entry known(String code, long id) {
        var entry = holding.entry(id);
        if (!entry.contest().equals(code)) {
            throw ContestRefused.notFound();
        }
        return entry;
    }

    private static ModelAndView back(Page page, String code) {
        return SeeOther.at(page.to("/campaigning/contests/" + code));
    }
}
