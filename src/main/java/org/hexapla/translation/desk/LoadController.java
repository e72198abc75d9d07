package org.hexapla.translation.desk;

import org.hexapla.kernel.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The page of load and bottlenecks.
@Controller
@RequestMapping("/{lang}/translation/load")
class LoadController {

    private final Load load;

    LoadController(Load load) {
        this.load = load;
    }

    @GetMapping
    ModelAndView load(Page page) {
        return page.through("translation/load", "view", load.of(page.language()));
    }
}
