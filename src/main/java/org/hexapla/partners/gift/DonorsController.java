package org.hexapla.partners.gift;

import org.hexapla.kernel.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Thanks to the donors who agreed to be thanked in public; what they gave is between them and the house.
@Controller
class DonorsController {

    private final Thanking thanking;

    DonorsController(Thanking thanking) {
        this.thanking = thanking;
    }

    @GetMapping("/{lang}/donors")
    ModelAndView donors(Page page) {
        page.forEverybody();
        return page.through("partners/donors", "donors", thanking.donors(page.language()));
    }
}
