package org.hexapla.authorities.persons;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Persons and how their names are written, for every reader.
@Controller
@RequestMapping("/{lang}/persons")
class PersonController {

    private static final int LONGEST_QUESTION = 200;
    private static final int MOST_FOUND = 200;

    private final KnownPersons persons;
    private final EditingPersons entries;

    PersonController(KnownPersons persons, EditingPersons entries) {
        this.persons = persons;
        this.entries = entries;
    }

    @GetMapping
    ModelAndView list(Page page, @RequestParam(defaultValue = "") String q) {
        var asked = q.strip();
        var view = new PersonsView(
                asked,
                found(asked.substring(0, Math.min(asked.length(), LONGEST_QUESTION)), page),
                page.visitor().isAtLeast(Visitor.Standing.STAFF));
        return page.through("authorities/persons", "view", view);
    }

    private List<PersonName> found(String asked, Page page) {
        if (asked.isEmpty()) {
            var order = page.language().order();
            return persons.all().stream()
                    .sorted((one, other) -> order.compare(
                            one.name().words(page.language()), other.name().words(page.language())))
                    .toList();
        }
        SequencedSet<PersonName> found = new LinkedHashSet<>(persons.named(asked));
        found.addAll(persons.suggest(asked, page.language(), MOST_FOUND));
        return List.copyOf(found);
    }

    @GetMapping("/{id}")
    ModelAndView person(Page page, @PathVariable String id) {
        var person = PersonNameId.parse(id).flatMap(persons::find).orElseThrow(() -> new PersonNotFound(id));
        return page.existingIn(person.name().languages())
                .through(
                        "authorities/person",
                        "person",
                        person,
                        "biography",
                        entries.find(person.id())
                                .map(entry -> entry.content().biography())
                                .orElse(LocalizedText.none()),
                        "isEditable",
                        page.visitor().isAtLeast(Visitor.Standing.STAFF));
    }
}
