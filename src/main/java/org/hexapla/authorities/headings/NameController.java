package org.hexapla.authorities.headings;

import org.hexapla.authorities.Heading.Standing;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// A person, body or other name of the authority file, for every reader, with the way to what the library holds
/// of it.
@Controller
@RequestMapping("/{lang}/names")
class NameController {

    private final KeepingHeadings keeping;
    private final ShowingHeadings showing;

    NameController(KeepingHeadings keeping, ShowingHeadings showing) {
        this.keeping = keeping;
        this.showing = showing;
    }

    @GetMapping("/{id}")
    ModelAndView name(Page page, @PathVariable String id) {
        var entry = HeadingController.entry(keeping, id);
        if (entry.standing() instanceof Standing.Merged(var into)) {
            return elsewhere(page, "/names/" + into);
        }
        var view = showing.name(entry, page.visitor().isAtLeast(Visitor.Standing.STAFF));
        return page.existingIn(view.name().languages()).through("authorities/name", "view", view);
    }

    /// For good, so that whoever keeps the address learns the new one.
    private static ModelAndView elsewhere(Page page, String path) {
        var view = new RedirectView(page.to(path));
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
