package org.hexapla.library.analysis.desk;

import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Gives an indexer the most pressing document: one act for whoever does not want to choose.
@Controller
@RequestMapping("/{lang}/analysis/next")
class NextController {

    private final Deciding deciding;

    NextController(Deciding deciding) {
        this.deciding = deciding;
    }

    @PostMapping
    ModelAndView next(Page page) {
        return SeeOther.at(page.to(
                deciding.takeNext().map(next -> next.path() + "?done=next").orElse("/analysis?done=none-waits")));
    }
}
