package org.hexapla.occasions.event;

import java.util.Locale;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.DeskEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff name the kinds of events.
@Controller
@RequestMapping("/{lang}/occasions/kinds")
class KindController {

    private final EventKinds kinds;
    private final Planning planning;

    KindController(EventKinds kinds, Planning planning) {
        this.kinds = kinds;
        this.planning = planning;
    }

    @Bean
    static DeskEntry kindsOnTheDesk() {
        return new DeskEntry("events.kinds", "/occasions/kinds", 8);
    }

    @GetMapping
    ModelAndView list(Page page) {
        planning.requireStaff();
        return page.through("events/kinds", "kinds", kinds.all());
    }

    @PostMapping
    ModelAndView keep(Page page, @RequestParam MultiValueMap<String, String> fields) {
        planning.requireStaff();
        var form = new EventForm(fields);
        var purpose = java.util.stream.Stream.of(EventKind.Purpose.values())
                .filter(known -> known.code().equals(form.field("purpose").toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(EventKind.Purpose.GATHERING);
        kinds.keep(form.field("code").strip(), form.localized("name"), purpose);
        return SeeOther.at(page.to("/occasions/kinds"));
    }
}
