package org.hexapla.partners.hub;

import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Fields;
import org.hexapla.partners.Partners;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Which member hosts the hub for which goal.
@Controller
class HubsController {

    private final Hosting hosting;
    private final People people;

    HubsController(Hosting hosting, People people) {
        this.hosting = hosting;
        this.people = people;
    }

    @GetMapping("/{lang}/programmes/{code}/hubs")
    ModelAndView hubs(Page page, @PathVariable String code) {
        return page.forEverybody().through("partners/hubs", "view", hosting.view(code));
    }

    @GetMapping("/{lang}/members/belongings/{membership:[1-9]\\d{0,14}}/hubs")
    ModelAndView own(Page page, @PathVariable long membership) {
        return page.through("partners/own-hubs", "view", hosting.own(membership));
    }

    @PostMapping("/{lang}/members/belongings/{membership:[1-9]\\d{0,14}}/hubs")
    ModelAndView host(Page page, @PathVariable long membership, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        var fields = new Fields(sent);
        hosting.host(membership, fields.number("goal", 1, 1, 17), fields.day("since"));
        return back(page, membership);
    }

    @PostMapping("/{lang}/members/belongings/{membership:[1-9]\\d{0,14}}/hubs/{id:[1-9]\\d{0,14}}/end")
    ModelAndView end(
            Page page,
            @PathVariable long membership,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        hosting.end(membership, id, new Fields(sent).day("day"));
        return back(page, membership);
    }

    private static ModelAndView back(Page page, long membership) {
        return SeeOther.at(page.to("/members/belongings/" + membership + "/hubs"));
    }
}
