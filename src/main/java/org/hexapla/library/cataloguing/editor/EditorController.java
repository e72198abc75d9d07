package org.hexapla.library.cataloguing.editor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.people.People;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The editor of a record in MARC. Each button sends the whole form, so that all works without a script; with
/// one, the answer takes the form's place on the page.
@Controller
@RequestMapping("/{lang}/cataloguing")
class EditorController {

    private static final String TEMPLATE = "library/cataloguing/editor";

    private final Opening opening;
    private final Working working;
    private final Keeping keeping;
    private final EditorViews views;
    private final People people;

    EditorController(Opening opening, Working working, Keeping keeping, EditorViews views, People people) {
        this.opening = opening;
        this.working = working;
        this.keeping = keeping;
        this.views = views;
        this.people = people;
    }

    /// @param as the earlier version whose fields are to be looked at again; 0 for none
    @GetMapping("/records/{id:\\d{1,18}}")
    ModelAndView open(@PathVariable long id, @RequestParam(defaultValue = "0") int as, Page page) {
        people.requireStaff("library");
        return shown(page, working.checked(as > 0 ? opening.asItWas(id, as) : opening.record(id)));
    }

    /// The record as it is now, after it was saved.
    @GetMapping("/records/{id:\\d{1,18}}/saved")
    ModelAndView saved(@PathVariable long id, Page page) {
        people.requireStaff("library");
        return shown(page, working.checked(opening.record(id)).saying("cataloguing.editor.saved"));
    }

    /// Two records side by side: the right one under edit, the left one to copy from.
    @GetMapping("/compare")
    ModelAndView compare(@RequestParam String left, @RequestParam String right, Page page) {
        people.requireStaff("library");
        return shown(page, working.checked(opening.beside(left, right)));
    }

    @GetMapping("/records/new")
    ModelAndView blank(
            @RequestParam(defaultValue = "document") String kind,
            @RequestParam(defaultValue = "") String template,
            Page page) {
        people.requireStaff("library");
        return shown(page, opening.blank(EditorViews.kind(kind), template));
    }

    @PostMapping("/records/{id:\\d{1,18}}")
    ModelAndView work(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String beside,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        people.requireStaff("library");
        var sheet = opening.record(id).at(version);
        return answer(page, Opening.number(beside).map(sheet::beside).orElse(sheet), request, response);
    }

    @PostMapping("/records/new")
    ModelAndView workOnNew(
            @RequestParam(defaultValue = "document") String kind,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        people.requireStaff("library");
        return answer(page, opening.sent(EditorViews.kind(kind)), request, response);
    }

    private ModelAndView answer(Page page, Sheet opened, HttpServletRequest request, HttpServletResponse response) {
        var pressed = request.getParameter("act");
        var act = pressed == null ? Act.CHECK : Act.parse(pressed);
        var typed = FormReading.read(request.getParameterMap());
        var packed = request.getParameter("steps");
        var steps = packed == null ? Steps.of(typed) : StepsText.read(packed, typed);
        var worked = working.after(act, opened.to(steps, Shaping.Focus.NOWHERE), typed);
        return switch (act.verb()) {
            case SAVE -> kept(page, keeping.keep(worked), request, response);
            case SAVE_AS_NEW -> kept(page, keeping.keepAsNew(worked), request, response);
            default -> shown(page, worked);
        };
    }

    private ModelAndView kept(Page page, Keeping.Kept kept, HttpServletRequest request, HttpServletResponse response) {
        var isByScript = request.getHeader("HX-Request") != null;
        return switch (kept) {
            case Keeping.Kept.As(var id) -> {
                var address = page.to("/cataloguing/records/" + id + "/saved");
                if (!isByScript) {
                    yield SeeOther.at(address);
                }
                // A script does not see where a redirect leads: it is told to go there.
                response.setHeader("HX-Redirect", address);
                yield page.through("library/cataloguing/options", "row", "", "offered", List.of());
            }
            case Keeping.Kept.Not(var why) -> {
                var view = shown(page, why);
                view.setStatus(isByScript ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
        };
    }

    private ModelAndView shown(Page page, Sheet sheet) {
        return page.through(TEMPLATE, "view", views.view(page, sheet));
    }
}
