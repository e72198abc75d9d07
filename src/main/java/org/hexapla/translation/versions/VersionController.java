package org.hexapla.translation.versions;

import java.util.List;
import org.hexapla.kernel.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// How the language versions of one thing stand and stood: the record behind a counted version.
@Controller
@RequestMapping("/{lang}/versions")
class VersionController {

    private final ShowingVersions showing;

    VersionController(ShowingVersions showing) {
        this.showing = showing;
    }

    @GetMapping("/{item}")
    ModelAndView versions(Page page, @PathVariable String item) {
        return page.existingIn(List.of()).through("translation/versions", "view", showing.find(item));
    }
}
