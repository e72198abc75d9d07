package org.hexapla.forms.making;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.forms.Form;
import org.hexapla.forms.FormNotFound;
import org.hexapla.forms.Question;
import org.hexapla.forms.Section;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the questions of a draft are written, and put in order.
@Controller
@RequestMapping("/{lang}/forms/{code}/draft")
class DraftController {

    private static final String NEW = "new";

    private final MakingForms making;

    DraftController(MakingForms making) {
        this.making = making;
    }

    @GetMapping
    ModelAndView draft(Page page, @PathVariable String code) {
        var draft = version(code);
        return page.through(
                "forms/draft",
                "view",
                new DraftView(
                        draft.form(),
                        draft.revision(),
                        FormFault.of(draft.form(), making.find(code).kind())));
    }

    @PostMapping("/words")
    ModelAndView words(
            Page page,
            @PathVariable String code,
            @RequestParam int revision,
            @RequestParam Map<String, String> fields) {
        var form = version(code).form();
        var read = new QuestionFields(page.frame().languages());
        making.change(
                new Form(
                        form.code(),
                        form.version(),
                        read.text(fields, "label"),
                        read.text(fields, "hint"),
                        form.sections()),
                revision);
        return toDraft(page, form, "");
    }

    /// @param what `section` or `question`
    /// @param to `up`, `down` or `away`
    @PostMapping("/{what:section|question}s/{key}/{to:up|down|away}")
    ModelAndView move(
            Page page,
            @PathVariable String code,
            @PathVariable String what,
            @PathVariable String key,
            @PathVariable String to,
            @RequestParam int revision) {
        var form = version(code).form();
        var isSection = what.equals("section");
        var step = to.equals("up") ? -1 : 1;
        var moved = to.equals("away")
                ? isSection ? Rearranging.removeSection(form, key) : Rearranging.removeQuestion(form, key)
                : isSection ? Rearranging.moveSection(form, key, step) : Rearranging.moveQuestion(form, key, step);
        if (!moved.equals(form)) {
            making.change(moved, revision);
        }
        return toDraft(page, form, to.equals("away") ? "" : "#" + key);
    }

    @GetMapping("/questions/{key}")
    ModelAndView question(
            Page page,
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String section) {
        var draft = version(code);
        var fields = new QuestionFields(page.frame().languages());
        var old = draft.form().question(key);
        if (!key.equals(NEW) && old.isEmpty()) {
            throw new FormNotFound(code + "/" + key);
        }
        var place = Rearranging.sectionOf(draft.form(), key).map(Section::key).orElse(section);
        return question(
                page,
                draft,
                place,
                old.map(Question::key).orElse(""),
                old.map(fields::of).orElse(Map.of()),
                Map.of());
    }

    @PostMapping("/questions/{key}")
    ModelAndView save(
            Page page,
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String section,
            @RequestParam Map<String, String> fields) {
        var draft = version(code);
        var old = key.equals(NEW) ? "" : key;
        switch (new QuestionFields(page.frame().languages()).question(fields)) {
            case QuestionFields.Read.Asked(var question) -> {
                if (isTaken(draft.form(), question.key(), old)) {
                    return question(page, draft, section, old, fields, Map.of("key", "forms.fault.key-twice"));
                }
                making.change(Rearranging.put(draft.form(), old, question, section), revision);
                return toDraft(page, draft.form(), "#" + question.key());
            }
            case QuestionFields.Read.Faulty(var faults) -> {
                return question(page, draft, section, old, fields, faults);
            }
            case QuestionFields.Read.Headed _ -> throw new IllegalStateException();
        }
    }

    @GetMapping("/sections/{key}")
    ModelAndView section(Page page, @PathVariable String code, @PathVariable String key) {
        var draft = version(code);
        var fields = new QuestionFields(page.frame().languages());
        var old = Rearranging.section(draft.form(), key);
        if (!key.equals(NEW) && old.isEmpty()) {
            throw new FormNotFound(code + "/" + key);
        }
        return fields(
                page,
                draft,
                "section",
                old.map(Section::key).orElse(""),
                "",
                old.map(fields::of).orElse(Map.of()),
                Map.of());
    }

    @PostMapping("/sections/{key}")
    ModelAndView saveSection(
            Page page,
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam int revision,
            @RequestParam Map<String, String> fields) {
        var draft = version(code);
        var old = key.equals(NEW) ? "" : key;
        var questions =
                Rearranging.section(draft.form(), old).map(Section::questions).orElse(List.of());
        switch (new QuestionFields(page.frame().languages()).section(fields, questions)) {
            case QuestionFields.Read.Headed(var section) -> {
                if (isTaken(draft.form(), section.key(), old)) {
                    return fields(page, draft, "section", old, "", fields, Map.of("key", "forms.fault.key-twice"));
                }
                making.change(Rearranging.put(draft.form(), old, section), revision);
                return toDraft(page, draft.form(), "#" + section.key());
            }
            case QuestionFields.Read.Faulty(var faults) -> {
                return fields(page, draft, "section", old, "", fields, faults);
            }
            case QuestionFields.Read.Asked _ -> throw new IllegalStateException();
        }
    }

    /// Whether another section or question has the key already.
    private static boolean isTaken(Form form, String key, String old) {
        return !key.equals(old)
                && (form.question(key).isPresent()
                        || Rearranging.section(form, key).isPresent());
    }

    private ModelAndView question(
            Page page,
            KeptForm.Version draft,
            String section,
            String old,
            Map<String, String> fields,
            Map<String, String> faults) {
        return fields(page, draft, "question", old, section, fields, faults);
    }

    private static ModelAndView fields(
            Page page,
            KeptForm.Version draft,
            String what,
            String old,
            String section,
            Map<String, String> fields,
            Map<String, String> faults) {
        var earlier = draft.form().questions().stream()
                .takeWhile(question -> !question.key().equals(old))
                .filter(question -> question.kind().isClosed())
                .toList();
        var view = page.through(
                "forms/" + what + "Fields",
                "view",
                new DraftView.Fields(
                        draft.form(),
                        draft.revision(),
                        what,
                        old,
                        section,
                        new TreeMap<>(fields),
                        faults,
                        earlier,
                        QuestionFields.rows(fields)));
        if (!faults.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    /// @throws FormNotFound if there is no draft
    private KeptForm.Version version(String code) {
        return making.find(code).draft().orElseThrow(() -> new FormNotFound(code));
    }

    private static ModelAndView toDraft(Page page, Form form, String place) {
        return SeeOther.at(page.to("/forms/" + form.code() + "/draft" + place));
    }
}
