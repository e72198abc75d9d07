package org.hexapla.translation.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.translation.Term;
import org.hexapla.translation.TermId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The form in which staff write a term.
@Controller
@RequestMapping("/{lang}/terms")
class TermEditingController {

    private final EditingTerms editing;
    private final People people;

    TermEditingController(EditingTerms editing, People people) {
        this.editing = editing;
        this.people = people;
    }

    @GetMapping("/new")
    ModelAndView blank(Page page) {
        editing.requireEditor();
        return form(page, new TermForm("", 0, Map.of(), page.frame().languages(), Map.of(), List.of()));
    }

    @GetMapping("/{id}/edit")
    ModelAndView filled(Page page, @PathVariable String id) {
        editing.requireEditor();
        var entry = entry(id);
        return form(page, filled(page, entry, TermFields.of(entry.term()), Map.of()));
    }

    @PostMapping("/new")
    ModelAndView add(Page page, @RequestParam Map<String, String> values) {
        editing.requireEditor();
        var written = values.getOrDefault("id", "").strip();
        var id = TermId.parse(written);
        if (id.isEmpty() || editing.find(id.get()).isPresent()) {
            var key = id.isEmpty() ? "translation.term.fault.id" : "translation.term.fault.taken";
            return form(page, refused(page, written, values, Map.of("id", key)));
        }
        var term = TermFields.read(id.get(), values, page.frame().languages());
        if (term.isEmpty()) {
            return form(
                    page, refused(page, written, values, noWords(page.frame().languages())));
        }
        editing.add(term.get());
        return to(page, term.get());
    }

    @PostMapping("/{id}/edit")
    ModelAndView change(
            Page page, @PathVariable String id, @RequestParam int version, @RequestParam Map<String, String> values) {
        editing.requireEditor();
        var entry = entry(id);
        var languages = languages(page, entry.term());
        var term = TermFields.read(entry.term().id(), values, languages);
        if (term.isEmpty()) {
            return form(page, filled(page, entry, values, noWords(languages)));
        }
        editing.change(term.get(), version);
        return to(page, term.get());
    }

    private static Map<String, String> noWords(List<Language> languages) {
        return Map.of("preferred-" + languages.getFirst(), "translation.term.fault.words");
    }

    private TermTable.Entry entry(String id) {
        return TermId.parse(id).flatMap(editing::find).orElseThrow(() -> new TermNotFound(id));
    }

    private static TermForm refused(Page page, String id, Map<String, String> values, Map<String, String> faults) {
        return new TermForm(id, 0, values, page.frame().languages(), faults, List.of());
    }

    private TermForm filled(Page page, TermTable.Entry entry, Map<String, String> values, Map<String, String> faults) {
        return new TermForm(
                entry.term().id().value(),
                entry.version(),
                values,
                languages(page, entry.term()),
                faults,
                past(entry.term()));
    }

    /// Those of the house, and those in which the term has words besides.
    private static List<Language> languages(Page page, Term term) {
        var languages = new LinkedHashSet<>(page.frame().languages());
        TermFields.of(term).keySet().stream()
                .map(field -> Language.parse(field.substring(field.indexOf('-') + 1)))
                .flatMap(Optional::stream)
                .sorted()
                .forEach(languages::add);
        return List.copyOf(languages);
    }

    private List<TermForm.Past> past(Term current) {
        var past = new ArrayList<TermForm.Past>();
        var after = current;
        for (var ended : editing.history(current.id())) {
            var by = people.find(ended.by()).map(Person::name).orElse("");
            past.add(new TermForm.Past(ended.at(), by, TermFields.differences(ended.term(), after)));
            after = ended.term();
        }
        return past;
    }

    private static ModelAndView form(Page page, TermForm form) {
        var view = page.through("translation/term-edit", "form", form);
        if (!form.faults().isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private static ModelAndView to(Page page, Term term) {
        return SeeOther.at(page.to("/terms/" + term.id()));
    }
}
