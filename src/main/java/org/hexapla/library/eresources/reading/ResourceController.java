package org.hexapla.library.eresources.reading;

import jakarta.servlet.http.HttpServletRequest;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Shown;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.ResourceMissing;
import org.hexapla.library.eresources.access.ShowingAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The readers' pages of e-resources.
@Controller
@RequestMapping("/{lang}/e-resources")
class ResourceController {

    private final ShowingResources showing;
    private final ShowingAccess access;

    ResourceController(ShowingResources showing, ShowingAccess access) {
        this.showing = showing;
        this.access = access;
    }

    @Bean
    static MenuEntry resourcesInTheMenu() {
        return new MenuEntry("eresources.menu", "/e-resources", 36, Visitor.Standing.ANYBODY);
    }

    @GetMapping
    ModelAndView list(
            Page page,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(name = "page", defaultValue = "1") String number) {
        var view = q.isBlank()
                ? showing.list(new ResourcesView.Chosen(kind, subject), page.language())
                : showing.found(q.strip(), whole(number), page.language());
        return (q.isBlank() ? page : page.showing(new Shown.Answers()))
                .through("library/eresources/resources", "view", view);
    }

    @GetMapping("/{id:\\d{1,15}}")
    ModelAndView resource(
            Page page,
            @PathVariable long id,
            @RequestParam(name = "page", defaultValue = "1") String number,
            HttpServletRequest request) {
        var view = showing.view(new ResourceId(id), whole(number), page.language())
                .orElseThrow(() -> new ResourceMissing(String.valueOf(id)));
        var mayGo = access.mayGo(view.id(), request.getRemoteAddr());
        return page.through("library/eresources/resource", "view", view, "mayGo", mayGo);
    }

    private static int whole(String number) {
        return number.matches("[1-9]\\d{0,3}") ? Integer.parseInt(number) : 1;
    }
}
