package org.hexapla.authorities.persons;

import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where persons were written before they were headings: leads to the one form for all headings.
@Controller
@RequestMapping("/{lang}/persons")
class PersonEditingController {

    private final EditingPersons editing;

    PersonEditingController(EditingPersons editing) {
        this.editing = editing;
    }

    @GetMapping("/new")
    ModelAndView add(Page page) {
        editing.requireEditor();
        return SeeOther.at(page.to("/headings/new?kind=person&listed=on"));
    }

    @GetMapping("/{id}/edit")
    ModelAndView change(Page page, @PathVariable String id) {
        editing.requireEditor();
        var heading = PersonNameId.parse(id)
                .flatMap(editing::find)
                .filter(HeadingEntry::isLive)
                .orElseThrow(() -> new PersonNotFound(id));
        return SeeOther.at(page.to("/headings/" + heading.id() + "/edit"));
    }
}
