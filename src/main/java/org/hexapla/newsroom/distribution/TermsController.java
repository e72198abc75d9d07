package org.hexapla.newsroom.distribution;

import java.util.Map;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff writes the terms of download. Other words are another version, to which everybody agrees anew.
@Controller
@RequestMapping("/{lang}/newsroom/terms")
class TermsController {

    private final MediaOrganisations organisations;
    private final DownloadTerms terms;

    TermsController(MediaOrganisations organisations, DownloadTerms terms) {
        this.organisations = organisations;
        this.terms = terms;
    }

    @GetMapping
    ModelAndView read(Page page) {
        organisations.requireStaff();
        return page.through("newsroom/terms", "terms", terms.current());
    }

    @PostMapping
    ModelAndView write(Page page, @RequestParam Map<String, String> fields) {
        var text = LocalizedText.none();
        for (var language : page.frame().languages()) {
            text = text.with(
                    language,
                    fields.getOrDefault("text-" + language, "")
                            .replace("\r\n", "\n")
                            .strip());
        }
        terms.issue(text);
        return SeeOther.at(page.to("/newsroom/terms"));
    }
}
