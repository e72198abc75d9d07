package org.hexapla.library.states;

import java.util.Optional;
import org.hexapla.authorities.StateCode;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.library.votes.Years;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The pages of states.
@Controller
@RequestMapping("/{lang}/states")
class StateController {

    private final StatePages pages;

    StateController(StatePages pages) {
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(Page page) {
        return page.through("library/states", "view", pages.list(page.language()));
    }

    @GetMapping("/{code}")
    ModelAndView state(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        var view = code(code)
                .flatMap(known -> pages.view(known, years(from, to), page.language()))
                .orElseThrow(() -> new StateNotFound(code));
        return page.through("library/state", "state", view);
    }

    static Optional<StateCode> code(String written) {
        try {
            return Optional.of(new StateCode(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The period of the form; turned round if somebody began with the end.
    static Optional<Years> years(String from, String to) {
        if (!from.matches("\\d{4}") || !to.matches("\\d{4}")) {
            return Optional.empty();
        }
        var one = Integer.parseInt(from);
        var other = Integer.parseInt(to);
        return Optional.of(new Years(Math.min(one, other), Math.max(one, other)));
    }

    @Bean
    static MenuEntry statesInTheMenu() {
        return new MenuEntry("library.state.menu", "/states", 30, Visitor.Standing.ANYBODY);
    }
}
