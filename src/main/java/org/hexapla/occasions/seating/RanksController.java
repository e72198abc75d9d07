package org.hexapla.occasions.seating;

import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.DeskEntry;
import org.hexapla.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where protocol keeps the order of precedence.
@Controller
@RequestMapping("/{lang}/occasions/precedence")
class RanksController {

    private final Ranks ranks;
    private final People people;

    RanksController(Ranks ranks, People people) {
        this.ranks = ranks;
        this.people = people;
    }

    @Bean
    static DeskEntry precedenceOnTheDesk() {
        return new DeskEntry("seating.precedence", "/occasions/precedence", 9);
    }

    @GetMapping
    ModelAndView list(Page page) {
        people.requireStaff("occasions");
        return page.through("seating/precedence", "ranks", ranks.all());
    }

    @PostMapping
    ModelAndView keep(
            Page page,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "1") int place,
            @RequestParam Map<String, String> fields) {
        people.requireStaff("occasions");
        var name = LocalizedText.none();
        for (var language : page.frame().languages()) {
            name = with(name, language, fields.getOrDefault("name-" + language.tag(), ""));
        }
        ranks.keep(code.strip(), name, Math.clamp(place, 1, 1000));
        return SeeOther.at(page.to("/occasions/precedence"));
    }

    private static LocalizedText with(LocalizedText text, Language language, String words) {
        return words.isBlank() ? text : text.with(language, words.strip());
    }
}
