package org.hexapla.campaigns.action;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff keeps up what each action saves, and where that is written.
@Controller
@RequestMapping("/{lang}/campaigning/actions")
class ActionsDeskController {

    private final KeepingCatalogue keeping;

    ActionsDeskController(KeepingCatalogue keeping) {
        this.keeping = keeping;
    }

    @GetMapping
    ModelAndView all(Page page) {
        return page.through("actions/desk", "catalogue", keeping.all());
    }

    @PostMapping("/{code:[a-z][a-z0-9-]+}/factors")
    ModelAndView say(Page page, @PathVariable String code, @RequestParam Map<String, String> fields) {
        keeping.requireStaff();
        keeping.say(
                code,
                new ClimateAction.Factor(
                        day(fields.getOrDefault("since", "")),
                        grams(fields.getOrDefault("grams", "")),
                        fields.getOrDefault("source", "").strip(),
                        fields.getOrDefault("dated", "").strip(),
                        fields.getOrDefault("web", "").strip()));
        return SeeOther.at(page.to("/campaigning/actions"));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException e) {
            throw ActionRefused.mistake("since");
        }
    }

    private static BigDecimal grams(String written) {
        if (!written.strip().matches("\\d{1,7}(\\.\\d{1,3})?")) {
            throw ActionRefused.mistake("grams");
        }
        return new BigDecimal(written.strip());
    }
}
