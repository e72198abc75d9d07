package org.hexapla.library.meetings.ballots;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.meetings.MeetingFiles;
import org.hexapla.library.meetings.ballots.ProposedVote.About;
import org.hexapla.library.meetings.ballots.ProposedVote.Sums;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The screen on which a cataloguer makes a vote of a sheet, or enters one by hand.
@Controller
@RequestMapping("/{lang}/meetings/sheets")
class SheetsController {

    private final VoteSheets sheets;
    private final ProposingVotes proposing;
    private final CheckingVotes checking;
    private final DecidingVotes deciding;
    private final MeetingFiles files;
    private final People people;

    SheetsController(
            VoteSheets sheets,
            ProposingVotes proposing,
            CheckingVotes checking,
            DecidingVotes deciding,
            MeetingFiles files,
            People people) {
        this.sheets = sheets;
        this.proposing = proposing;
        this.checking = checking;
        this.deciding = deciding;
        this.files = files;
        this.people = people;
    }

    @GetMapping
    ModelAndView list(@RequestParam(name = "done", defaultValue = "") String done, Page page) {
        people.requireStaff("library");
        return page.through("library/meetings/sheets", "view", new SheetsView(sheets.list(200), message(done)));
    }

    @PostMapping("/new")
    ModelAndView begin(@RequestParam String body, @RequestParam String day, Page page) {
        people.requireStaff("library");
        try {
            var id = proposing.begin(body.equals("S") ? "S" : "A", LocalDate.parse(day));
            return SeeOther.at(page.to("/meetings/sheets/" + id));
        } catch (DateTimeException e) {
            return SeeOther.at(page.to("/meetings/sheets?done=no-day"));
        }
    }

    @GetMapping("/{id:\\d{1,18}}")
    ModelAndView desk(
            @PathVariable long id,
            @RequestParam(name = "page", defaultValue = "1") int sheet,
            @RequestParam(name = "done", defaultValue = "") String done,
            Page page) {
        people.requireStaff("library");
        return shown(page, id, sheet, message(done), List.of());
    }

    @PostMapping("/{id:\\d{1,18}}")
    ModelAndView decide(@PathVariable long id, @RequestParam Map<String, String> form, Page page) {
        people.requireStaff("library");
        deciding.correct(id, about(form), sums(form), letters(id, form));
        if (!form.containsKey("accept")) {
            return SeeOther.at(page.to("/meetings/sheets/" + id + "?done=kept"));
        }
        var faults = deciding.accept(id);
        return faults.isEmpty()
                ? SeeOther.at(page.to("/meetings/sheets/" + id + "?done=accepted"))
                : shown(page, id, 1, null, faults);
    }

    @PostMapping("/{id:\\d{1,18}}/refuse")
    ModelAndView refuse(@PathVariable long id, Page page) {
        deciding.refuse(id);
        return SeeOther.at(page.to("/meetings/sheets?done=refused"));
    }

    @GetMapping("/{id:\\d{1,18}}/pages/{number:\\d{1,5}}.png")
    ResponseEntity<byte[]> picture(@PathVariable long id, @PathVariable int number)
            throws IOException, InterruptedException {
        people.requireStaff("library");
        return files.picture(withFile(id).file(), number);
    }

    @GetMapping("/{id:\\d{1,18}}/file")
    ResponseEntity<Resource> file(@PathVariable long id) throws IOException {
        people.requireStaff("library");
        var vote = withFile(id);
        return files.whole(vote.file(), vote.name());
    }

    private ProposedVote withFile(long id) {
        var vote = sheets.need(id);
        if (vote.file().isEmpty()) {
            throw new SheetNotFound(id);
        }
        return vote;
    }

    private ModelAndView shown(Page page, long id, int sheet, @Nullable String message, List<VoteFault> faults) {
        var vote = sheets.need(id);
        var pages = vote.file().isEmpty() ? 0 : files.pages(vote.file());
        var told = faults.isEmpty() && vote.isOpen() ? checking.faults(vote) : faults;
        return page.through(
                "library/meetings/sheet",
                "view",
                new SheetView(
                        vote,
                        told,
                        !faults.isEmpty(),
                        CheckingVotes.MODALITIES,
                        Math.clamp(sheet, 1, Math.max(1, pages)),
                        pages,
                        message));
    }

    private static @Nullable String message(String done) {
        return done.matches("[a-z-]{1,20}") ? "meetings.done." + done : null;
    }

    private static About about(Map<String, String> form) {
        return new About(
                typed(form, "session"),
                typed(form, "meeting"),
                typed(form, "draft"),
                typed(form, "resolution"),
                typed(form, "title"),
                typed(form, "agenda"),
                typed(form, "item"),
                typed(form, "item-title"),
                typed(form, "modality"));
    }

    private static Sums sums(Map<String, String> form) {
        return new Sums(number(form, "yes"), number(form, "no"), number(form, "abstain"), number(form, "not-voting"));
    }

    private Map<String, String> letters(long id, Map<String, String> form) {
        var letters = new HashMap<String, String>();
        sheets.need(id).ballots().forEach(ballot -> {
            var letter = form.getOrDefault("vote-" + ballot.state(), "");
            if (letter.matches("[YNAX]")) {
                letters.put(ballot.state(), letter);
            }
        });
        return letters;
    }

    private static String typed(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }

    private static int number(Map<String, String> form, String field) {
        var typed = typed(form, field);
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
