package org.hexapla.occasions.desk;

import java.util.Comparator;
import java.util.List;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.occasions.DeskEntry;
import org.hexapla.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The start page of the staff of events and visits: what each topic offers.
@Controller
class DeskController {

    private final List<DeskEntry> entries;
    private final People people;

    DeskController(List<DeskEntry> entries, People people) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(DeskEntry::place))
                .toList();
        this.people = people;
    }

    @Bean
    static MenuEntry occasionsInTheMenu() {
        return new MenuEntry("occasions.title", "/occasions", 81, Visitor.Standing.STAFF);
    }

    @GetMapping("/{lang}/occasions")
    ModelAndView start(Page page) {
        people.requireStaff("occasions");
        return page.through("occasions/start", "entries", entries);
    }
}
