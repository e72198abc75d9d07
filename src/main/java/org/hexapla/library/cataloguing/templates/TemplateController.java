package org.hexapla.library.cataloguing.templates;

import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.RecordId;
import org.hexapla.library.cataloguing.NoRecord;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page of templates: begin with one, make one of a record, name it, share it, give it up.
@Controller
@RequestMapping("/{lang}/cataloguing/templates")
class TemplateController {

    private final Templates templates;
    private final MarcRecords records;
    private final People people;

    TemplateController(Templates templates, MarcRecords records, People people) {
        this.templates = templates;
        this.records = records;
        this.people = people;
    }

    @GetMapping
    ModelAndView all(Page page) {
        var me = templates.me();
        var lines = templates.all().stream()
                .map(template -> new TemplatesView.Line(
                        template,
                        people.find(template.owner()).map(Person::name).orElse("?"),
                        template.owner().equals(me)))
                .toList();
        return page.through("library/cataloguing/templates", "view", new TemplatesView(lines));
    }

    @PostMapping
    ModelAndView keep(
            @RequestParam long record,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String shared,
            Page page) {
        templates.me();
        var entry = records.find(new RecordId(record)).orElseThrow(() -> new NoRecord(String.valueOf(record)));
        templates.keep(name, entry.kind(), sharing(shared), entry.record());
        return SeeOther.at(page.to("/cataloguing/templates"));
    }

    @PostMapping("/{id:\\d{1,18}}")
    ModelAndView describe(
            @PathVariable long id,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String shared,
            Page page) {
        templates.describe(id, name, sharing(shared));
        return SeeOther.at(page.to("/cataloguing/templates"));
    }

    @PostMapping("/{id:\\d{1,18}}/remove")
    ModelAndView remove(@PathVariable long id, Page page) {
        templates.remove(id);
        return SeeOther.at(page.to("/cataloguing/templates"));
    }

    private static Templates.Sharing sharing(String box) {
        return box.isEmpty() ? Templates.Sharing.PERSONAL : Templates.Sharing.SHARED;
    }
}
