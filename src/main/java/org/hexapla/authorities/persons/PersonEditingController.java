package org.hexapla.authorities.persons;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.authorities.register.Codes;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The form in which staff write a person's entry.
@Controller
@RequestMapping("/{lang}/persons")
class PersonEditingController {

    private final EditingPersons editing;
    private final People people;

    PersonEditingController(EditingPersons editing, People people) {
        this.editing = editing;
        this.people = people;
    }

    @GetMapping("/new")
    ModelAndView blank(Page page) {
        editing.requireEditor();
        return form(page, null, Map.of(), Map.of());
    }

    @GetMapping("/{id}/edit")
    ModelAndView filled(Page page, @PathVariable String id) {
        editing.requireEditor();
        var entry = entry(id);
        return form(page, entry, PersonFields.of(person(entry)), Map.of());
    }

    @PostMapping("/new")
    ModelAndView add(Page page, @RequestParam MultiValueMap<String, String> sent) {
        editing.requireEditor();
        var values = values(sent);
        var fields = new PersonFields(values);
        var languages = languages(page, null);
        var name = fields.name(languages).words(Language.EN);
        var code =
                Codes.free(name, taken -> editing.find(new PersonNameId(taken)).isPresent());
        var person = fields.read(new PersonNameId(code), languages);
        if (person.isEmpty()) {
            return form(page, null, values, fields.faults());
        }
        editing.add(person.get());
        return to(page, person.get().id());
    }

    @PostMapping("/{id}/edit")
    ModelAndView change(
            Page page,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent) {
        editing.requireEditor();
        var entry = entry(id);
        var values = values(sent);
        var fields = new PersonFields(values);
        var person = fields.read(new PersonNameId(id), languages(page, entry));
        if (person.isEmpty()) {
            return form(page, entry, values, fields.faults());
        }
        editing.change(person.get(), version);
        return to(page, person.get().id());
    }

    private HeadingEntry entry(String id) {
        return PersonNameId.parse(id)
                .flatMap(editing::find)
                .filter(HeadingEntry::isLive)
                .orElseThrow(() -> new PersonNotFound(id));
    }

    private static PersonName person(HeadingEntry entry) {
        return PersonHeading.person(entry.content());
    }

    private static Map<String, String> values(MultiValueMap<String, String> sent) {
        var values = new TreeMap<String, String>();
        sent.forEach((field, all) -> values.put(field, String.join("\n", all)));
        values.remove("_csrf");
        values.remove("version");
        return values;
    }

    /// Those of the house, and those in which the person has a name besides.
    private static List<Language> languages(Page page, @Nullable HeadingEntry entry) {
        var languages = new LinkedHashSet<>(page.frame().languages());
        if (entry != null) {
            languages.addAll(person(entry).languages());
        }
        return List.copyOf(languages);
    }

    private ModelAndView form(
            Page page, @Nullable HeadingEntry entry, Map<String, String> values, Map<String, String> faults) {
        var id = entry == null ? null : person(entry).id();
        var view = page.through(
                "authorities/person-edit",
                "form",
                new PersonForm(
                        id,
                        entry == null ? 0 : entry.version(),
                        values,
                        languages(page, entry),
                        faults,
                        entry == null ? List.of() : past(entry)));
        if (!faults.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private List<PersonForm.Past> past(HeadingEntry entry) {
        var past = new ArrayList<PersonForm.Past>();
        var after = PersonFields.of(person(entry));
        for (var ended : editing.history(entry)) {
            var before = PersonFields.of(person(ended.before()));
            var by = people.find(ended.by()).map(Person::name).orElse("");
            past.add(new PersonForm.Past(ended.before().version(), ended.at(), by, differences(before, after)));
            after = before;
        }
        return past;
    }

    private static List<PersonForm.Part> differences(Map<String, String> before, Map<String, String> after) {
        var fields = new HashSet<>(before.keySet());
        fields.addAll(after.keySet());
        return new TreeSet<>(fields)
                .stream()
                        .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                        .map(field -> part(field, before.getOrDefault(field, "")))
                        .toList();
    }

    private static PersonForm.Part part(String field, String text) {
        var dash = field.indexOf('-');
        var stem = dash < 0 ? field : field.substring(0, dash);
        var language = dash < 0 ? Optional.<Language>empty() : Language.parse(field.substring(dash + 1));
        return new PersonForm.Part("authorities.person." + stem, language.orElse(null), text.replace("\n", "; "));
    }

    private static ModelAndView to(Page page, PersonNameId id) {
        return SeeOther.at(page.to("/persons/" + id));
    }
}
