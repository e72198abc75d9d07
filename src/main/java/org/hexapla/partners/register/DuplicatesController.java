package org.hexapla.partners.register;

import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnersRefused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff looks at those who may be one, makes them one, or two again.
@Controller
@RequestMapping("/{lang}/partners/duplicates")
class DuplicatesController {

    private static final int MOST = 100;

    private final Merging merging;
    private final ShowingPartners showing;
    private final KeepingPartners keeping;

    DuplicatesController(Merging merging, ShowingPartners showing, KeepingPartners keeping) {
        this.merging = merging;
        this.showing = showing;
        this.keeping = keeping;
    }

    @GetMapping
    ModelAndView list(Page page) {
        keeping.requireStaff();
        return page.through("partners/duplicates", "view", new RegisterView.Pairs(showing.alike(MOST)));
    }

    @PostMapping("/merge")
    ModelAndView merge(Page page, @RequestParam String losing, @RequestParam String gaining) {
        keeping.requireStaff();
        merging.merge(id(losing), id(gaining));
        return SeeOther.at(page.to("/partners/register/" + id(gaining)));
    }

    @PostMapping("/apart")
    ModelAndView tellApart(Page page, @RequestParam String one, @RequestParam String other) {
        keeping.requireStaff();
        merging.tellApart(id(one), id(other));
        return SeeOther.at(page.to("/partners/duplicates"));
    }

    @PostMapping("/merges/{merge:\\d{1,15}}/undo")
    ModelAndView undo(Page page, @PathVariable long merge) {
        keeping.requireStaff();
        merging.undo(merge);
        return SeeOther.at(page.to("/partners/duplicates"));
    }

    private static PartnerId id(String written) {
        return PartnerId.parse(written).orElseThrow(() -> PartnersRefused.notFound(written));
    }
}
