package org.hexapla.occasions.call;

import jakarta.servlet.http.HttpServletRequest;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Enclosures;
import org.hexapla.forms.Sheet;
import org.hexapla.forms.Sheets;
import org.hexapla.forms.Submitted;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.event.Events;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One's own contribution, opened by its address: it goes on, is handed in, is changed, is taken back.
@Controller
@RequestMapping("/{lang}/contributions/{token:[0-9a-f-]+}")
class OwnContributionController {

    private final Contributing contributing;
    private final Events events;
    private final Sheets sheets;

    OwnContributionController(Contributing contributing, Events events, Sheets sheets) {
        this.contributing = contributing;
        this.events = events;
        this.sheets = sheets;
    }

    @GetMapping
    ModelAndView show(Page page, @PathVariable String token, @RequestParam(defaultValue = "") String done) {
        var own = contributing.own(token);
        var message = done.equals("saved") || done.equals("sent") ? "calls.done." + done : "";
        return shown(page, token, sheets.of(contributing.shown(own)), message);
    }

    @PostMapping
    ModelAndView keep(
            Page page,
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        var answers = Answers.from(fields);
        var refused = contributing.enclose(token, Enclosures.from(request));
        var draft = contributing.save(token, answers);
        if (!refused.isEmpty()) {
            return faulty(page, token, sheets.of(draft, refused));
        }
        if (!"submit".equals(fields.getFirst("do"))) {
            return SeeOther.at(page.to("/contributions/" + token + "?done=saved"));
        }
        return switch (contributing.handIn(token, answers)) {
            case Submitted.Accepted _ -> SeeOther.at(page.to("/contributions/" + token + "?done=sent"));
            case Submitted.Incomplete(var kept, var mistakes) -> faulty(page, token, sheets.of(kept, mistakes));
        };
    }

    private ModelAndView faulty(Page page, String token, Sheet sheet) {
        var view = shown(page, token, sheet, "");
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @PostMapping("/change")
    ModelAndView change(Page page, @PathVariable String token) {
        contributing.change(token);
        return SeeOther.at(page.to("/contributions/" + token));
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(Page page, @PathVariable String token) {
        contributing.withdraw(token);
        return SeeOther.at(page.to("/contributions/" + token));
    }

    private ModelAndView shown(Page page, String token, Sheet sheet, String message) {
        var own = contributing.own(token);
        var call = contributing.call(own.event());
        var view = new OwnContributionView(
                events.open(own.event()),
                call,
                own,
                sheet,
                "/contributions/" + token,
                message,
                contributing.isOpen(call, own.author()));
        return page.through("calls/own", "view", view);
    }
}
