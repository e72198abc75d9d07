package org.hexapla.campaigns.action;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.people.Mail;
import org.hexapla.print.Sheet;
import org.hexapla.print.SheetFormat;
import org.hexapla.print.Spreadsheets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What somebody told, opened by the secret that they alone have: more of it, corrections, a team, a file to
/// take along, and the end of it all.
@Controller
@RequestMapping("/{lang}/my-actions/{secret:[A-Za-z0-9_-]{8,64}}")
class OwnActionsController {

    private static final List<String> COLUMNS = List.of("day", "action", "quantity", "country", "kilograms");

    private final LoggingActions logging;
    private final ShowingActions showing;
    private final Spreadsheets spreadsheets;
    private final Mail mail;

    OwnActionsController(LoggingActions logging, ShowingActions showing, Spreadsheets spreadsheets, Mail mail) {
        this.logging = logging;
        this.showing = showing;
        this.spreadsheets = spreadsheets;
        this.mail = mail;
    }

    @GetMapping
    ModelAndView show(
            Page page,
            @PathVariable String secret,
            @RequestParam(defaultValue = "0") long entry,
            HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        var own = logging.own(secret);
        return page.through(
                "actions/own",
                "view",
                new ActionsView.Own(
                        secret,
                        mail.address(page.to("/my-actions/" + secret)),
                        own,
                        showing.fields(page.language(), Map.of()),
                        UUID.randomUUID().toString(),
                        entry));
    }

    @PostMapping("/log")
    ModelAndView tell(Page page, @PathVariable String secret, @RequestParam Map<String, String> fields) {
        logging.tell(secret, fields);
        return back(page, secret);
    }

    @PostMapping("/entries/{id:\\d{1,15}}")
    ModelAndView correct(
            Page page, @PathVariable String secret, @PathVariable long id, @RequestParam Map<String, String> fields) {
        logging.correct(secret, id, fields);
        return back(page, secret);
    }

    @PostMapping("/entries/{id:\\d{1,15}}/remove")
    ModelAndView remove(Page page, @PathVariable String secret, @PathVariable long id) {
        logging.remove(secret, id);
        return back(page, secret);
    }

    @PostMapping("/team")
    ModelAndView team(Page page, @PathVariable String secret, @RequestParam Map<String, String> fields) {
        switch (fields.getOrDefault("do", "")) {
            case "found" -> logging.found(secret, fields.getOrDefault("name", ""));
            case "leave" -> logging.leave(secret);
            default -> logging.join(secret, fields.getOrDefault("code", ""));
        }
        return back(page, secret);
    }

    @PostMapping("/erase")
    ModelAndView erase(Page page, @PathVariable String secret) {
        logging.erase(secret);
        return SeeOther.at(page.to("/actions"));
    }

    @GetMapping("/actions.csv")
    void file(Page page, @PathVariable String secret, HttpServletResponse response) throws IOException {
        Stream<List<Object>> rows = logging.own(secret).actions().stream()
                .map(logged -> List.of(
                        logged.told().day(),
                        logged.told().action(),
                        logged.told().quantity(),
                        logged.told().country().map(Country::code).orElse(""),
                        logged.grams() == null ? "" : logged.kilograms()));
        response.setContentType(SheetFormat.CSV.mediaType());
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, SheetFormat.CSV.disposition("actions"));
        spreadsheets.csv(new Sheet("actions", page.language(), COLUMNS, rows), response.getOutputStream());
    }

    private static ModelAndView back(Page page, String secret) {
        return SeeOther.at(page.to("/my-actions/" + secret));
    }
}
