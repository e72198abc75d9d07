package org.hexapla.campaigns.action;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hexapla.forms.Door;
import org.hexapla.forms.Doorkeeper;
import org.hexapla.kernel.Problem;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What can be done, what all did, and where anybody begins to tell.
@Controller
@RequestMapping("/{lang}/actions")
class ActionsController {

    private static final String PURPOSE = "actions";

    private final ShowingActions showing;
    private final LoggingActions logging;
    private final Doorkeeper doorkeeper;
    private final TransactionOperations transaction;

    ActionsController(
            ShowingActions showing, LoggingActions logging, Doorkeeper doorkeeper, TransactionOperations transaction) {
        this.showing = showing;
        this.logging = logging;
        this.doorkeeper = doorkeeper;
        this.transaction = transaction;
    }

    @GetMapping
    ModelAndView all(Page page) {
        return page.forEverybody().through("actions/all", "view", showing.all(page.language()));
    }

    @GetMapping("/{code:[a-z][a-z0-9-]+}")
    ModelAndView one(Page page, @PathVariable String code) {
        return page.forEverybody().through("actions/one", "action", showing.action(code));
    }

    /// The page that a device keeps, to tell without a line.
    @GetMapping("/pocket")
    ModelAndView pocket(Page page) {
        return page.forEverybody().through("actions/pocket", "fields", showing.fields(page.language(), Map.of()));
    }

    @GetMapping("/log")
    ModelAndView form(Page page, @RequestParam(defaultValue = "") String action, HttpServletRequest request) {
        return shown(page, Map.of("action", action), "", door(request));
    }

    @PostMapping("/log")
    ModelAndView begin(Page page, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        var values = new TreeMap<>(fields);
        try {
            return Objects.requireNonNull(transaction.execute(
                    _ -> switch (doorkeeper.pass(PURPOSE, request.getRemoteAddr(), values)) {
                        case Doorkeeper.Passage.Through _ ->
                            SeeOther.at(page.to("/my-actions/" + logging.begin(values) + "?done=begun"));
                        case Doorkeeper.Passage.Wait(var door) -> again(page, values, "", door);
                    }));
        } catch (ActionRefused refused) {
            if (refused.category() != Problem.Category.MISTAKE) {
                throw refused;
            }
            return again(page, values, page.text(refused.key(), refused.arguments()), door(request));
        }
    }

    /// Somebody has a code already, on another device or on paper.
    @PostMapping("/own")
    ModelAndView own(Page page, @RequestParam(defaultValue = "") String code) {
        var secret = code.strip().replaceAll("^.*/", "").replaceAll("[?#].*$", "");
        logging.own(secret);
        return SeeOther.at(page.to("/my-actions/" + secret));
    }

    private ModelAndView again(Page page, Map<String, String> values, String fault, Door door) {
        var view = shown(page, values, fault, door);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView shown(Page page, Map<String, String> values, String fault, Door door) {
        var fields = showing.fields(page.language(), values);
        return page.through("actions/log", "view", new ActionsView.Telling(fields, fault, door));
    }

    private Door door(HttpServletRequest request) {
        return doorkeeper.door(PURPOSE, request.getRemoteAddr());
    }
}
