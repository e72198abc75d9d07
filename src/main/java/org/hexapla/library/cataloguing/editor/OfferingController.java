package org.hexapla.library.cataloguing.editor;

import jakarta.servlet.http.HttpServletRequest;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.kernel.web.Page;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The headings offered below a box while somebody types in it.
@Controller
@RequestMapping("/{lang}/cataloguing")
class OfferingController {

    private final Offering offering;
    private final People people;

    OfferingController(Offering offering, People people) {
        this.offering = offering;
        this.people = people;
    }

    /// What is typed comes under the name of its box.
    @GetMapping("/headings")
    ModelAndView offered(
            @RequestParam int row,
            @RequestParam int part,
            @RequestParam String kind,
            Page page,
            HttpServletRequest request) {
        people.requireStaff("library");
        var typed = request.getParameter(row + "v" + part);
        var offered = HeadingKind.parse(kind)
                .map(meant -> offering.headings(meant, typed == null ? "" : typed, page.language()))
                .orElse(java.util.List.of());
        return page.through("library/cataloguing/options", "row", row + ":" + part, "offered", offered);
    }
}
