package org.hexapla.translation.versions;

import java.util.List;
import org.hexapla.kernel.ItemRef;
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

    private final Standings standings;

    VersionController(Standings standings) {
        this.standings = standings;
    }

    @GetMapping("/{item}")
    ModelAndView versions(Page page, @PathVariable String item) {
        var lines = lines(item);
        if (lines.isEmpty()) {
            throw new VersionsNotFound(item);
        }
        return page.existingIn(List.of()).through("translation/versions", "view", new VersionsView(item, lines));
    }

    private List<VersionsView.Line> lines(String item) {
        try {
            return standings.history(ItemRef.parse(item));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
