package org.hexapla.campaigns.contest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hexapla.forms.Door;
import org.hexapla.forms.Doorkeeper;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Problem;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Contests for everybody: the call with its rules, the first page of an entry, the winners' exhibition.
@Controller
@RequestMapping("/{lang}/contests")
class ContestsController {

    private static final String PURPOSE = "contests";
    private static final String CODE = "/{code:[a-z][a-z0-9-]*}";

    private final Entering entering;
    private final Exhibiting exhibiting;
    private final Doorkeeper doorkeeper;
    private final TransactionOperations transaction;

    ContestsController(
            Entering entering, Exhibiting exhibiting, Doorkeeper doorkeeper, TransactionOperations transaction) {
        this.entering = entering;
        this.exhibiting = exhibiting;
        this.doorkeeper = doorkeeper;
        this.transaction = transaction;
    }

    @GetMapping
    ModelAndView all(Page page) {
        return page.forEverybody().through("contests/all", "contests", entering.all());
    }

    @GetMapping(CODE)
    ModelAndView one(Page page, @PathVariable String code, HttpServletRequest request) {
        var contest = entering.contest(code);
        return page.through("contests/one", "view", new ContestView(contest, Map.of(), "", door(contest, request)));
    }

    @PostMapping(CODE)
    ModelAndView begin(
            Page page,
            @PathVariable String code,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        var contest = entering.contest(code);
        var values = new TreeMap<>(fields);
        try {
            return Objects.requireNonNull(transaction.execute(_ -> switch (doorkeeper.pass(
                    PURPOSE, request.getRemoteAddr(), values)) {
                case Doorkeeper.Passage.Through _ ->
                    SeeOther.at(page.to("/my-entries/"
                            + entering.begin(code, values.getOrDefault("category", ""), author(page, values))));
                case Doorkeeper.Passage.Wait(var door) -> again(page, new ContestView(contest, values, "", door));
            }));
        } catch (ContestRefused refused) {
            if (refused.category() != Problem.Category.MISTAKE) {
                throw refused;
            }
            var fault = page.text(refused.key(), refused.arguments());
            return again(page, new ContestView(contest, values, fault, door(contest, request)));
        }
    }

    private static ModelAndView again(Page page, ContestView view) {
        var again = page.through("contests/one", "view", view);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @GetMapping(CODE + "/winners")
    ModelAndView winners(Page page, @PathVariable String code) {
        return page.forEverybody().through("contests/winners", "view", exhibiting.winners(code));
    }

    /// All that kept the rules.
    @GetMapping(CODE + "/entries")
    ModelAndView entries(Page page, @PathVariable String code) {
        return page.forEverybody().through("contests/entries", "view", exhibiting.all(code));
    }

    private @Nullable Door door(Contest contest, HttpServletRequest request) {
        return entering.isOpen(contest) ? doorkeeper.door(PURPOSE, request.getRemoteAddr()) : null;
    }

    private static Entry.Author author(Page page, Map<String, String> values) {
        var isMinor = values.getOrDefault("age", "").equals("minor");
        return new Entry.Author(
                line(values, "name"),
                mail(values, "mail"),
                values.containsKey("named"),
                Language.parse(values.getOrDefault("language", "")).orElse(page.language()),
                Country.parse(values.getOrDefault("country", "")),
                isMinor,
                isMinor ? line(values, "guardian") : "",
                isMinor ? mail(values, "guardian-mail") : "");
    }

    private static String line(Map<String, String> values, String name) {
        return Typed.atMost(300, values.getOrDefault(name, ""));
    }

    private static String mail(Map<String, String> values, String name) {
        return values.getOrDefault(name, "").strip().toLowerCase(Locale.ROOT);
    }
}
