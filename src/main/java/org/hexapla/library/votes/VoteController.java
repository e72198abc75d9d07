package org.hexapla.library.votes;

import jakarta.servlet.http.HttpServletRequest;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Shown;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The pages of votes, and their ballots as files.
@Controller
@RequestMapping("/{lang}/votes")
class VoteController {

    private final VoteViews views;
    private final VoteReading reading;

    VoteController(VoteViews views, VoteReading reading) {
        this.views = views;
        this.reading = reading;
    }

    @GetMapping
    ModelAndView list(
            Page page,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(name = "page", defaultValue = "1") String number) {
        var filter = new VotesView.Filter(whole(year, 0), subject);
        return page.through("library/votes", "view", views.list(filter, whole(number, 1), page.language()));
    }

    @GetMapping("/{id:\\d{1,15}}")
    ModelAndView vote(Page page, @PathVariable long id, @RequestParam(defaultValue = "") String order) {
        var view = views.view(new RecordId(id), page.language()).orElseThrow(() -> new VoteNotFound(id));
        return page.showing(new Shown.Content(RecordKind.VOTE.item(view.id()), page.language()))
                .through("library/vote", "vote", view, "isInOneList", order.equals("name"));
    }

    @GetMapping("/{id:\\d{1,15}}.csv")
    ResponseEntity<String> csv(Language reader, @PathVariable long id, HttpServletRequest request) {
        var rollCall = taken(id, reader, request);
        // Spreadsheets take a file for UTF-8 only if it begins with this mark.
        return file(id + ".csv", "text/csv", "\uFEFF" + BallotFiles.csv(rollCall, views.voters(rollCall, reader)));
    }

    @GetMapping("/{id:\\d{1,15}}.json")
    ResponseEntity<String> json(Language reader, @PathVariable long id, HttpServletRequest request) {
        var rollCall = taken(id, reader, request);
        return file(
                id + ".json",
                MediaType.APPLICATION_JSON_VALUE,
                BallotFiles.json(new RecordId(id), rollCall, views.voters(rollCall, reader)));
    }

    private RollCall taken(long id, Language reader, HttpServletRequest request) {
        var rollCall = reading.find(new RecordId(id)).orElseThrow(() -> new VoteNotFound(id));
        new Shown.Taken(RecordKind.VOTE.item(new RecordId(id)), reader).on(request);
        return rollCall;
    }

    private static ResponseEntity<String> file(String name, String type, String content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("vote-" + name)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(type + ";charset=utf-8"))
                .body(content);
    }

    private static int whole(String number, int otherwise) {
        return number.matches("\\d{1,4}") ? Integer.parseInt(number) : otherwise;
    }

    @Bean
    static MenuEntry votesInTheMenu() {
        return new MenuEntry("library.vote.menu", "/votes", 25, Visitor.Standing.ANYBODY);
    }
}
