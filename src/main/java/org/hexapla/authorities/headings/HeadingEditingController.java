package org.hexapla.authorities.headings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.authorities.register.Codes;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
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

/// The form in which cataloguers write a heading, and what else they do with one.
@Controller
@RequestMapping("/{lang}/headings")
class HeadingEditingController {

    private final EditingHeadings editing;
    private final KeepingHeadings keeping;
    private final Headings headings;
    private final ShowingHeadings showing;

    HeadingEditingController(
            EditingHeadings editing, KeepingHeadings keeping, Headings headings, ShowingHeadings showing) {
        this.editing = editing;
        this.keeping = keeping;
        this.headings = headings;
        this.showing = showing;
    }

    @GetMapping("/new")
    ModelAndView blank(
            Page page, @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String listed) {
        editing.requireEditor();
        var chosen = HeadingKind.parse(kind).orElse(HeadingKind.PERSON);
        return form(page, null, Map.of("kind", chosen.code(), "listed", listed), Map.of(), null);
    }

    @GetMapping("/{id}/edit")
    ModelAndView filled(Page page, @PathVariable String id) {
        editing.requireEditor();
        var entry = HeadingController.entry(keeping, id);
        return form(page, entry, HeadingFields.of(entry.content()), Map.of(), null);
    }

    @PostMapping("/new")
    ModelAndView add(Page page, @RequestParam MultiValueMap<String, String> sent) {
        editing.requireEditor();
        var values = values(sent);
        var fields = new HeadingFields(values);
        var content = fields.read(languages(page, null), null);
        return content.isEmpty()
                ? form(page, null, values, fields.faults(), null)
                : saved(page, editing.add(listed(content.get(), values)), null, values);
    }

    @PostMapping("/{id}/edit")
    ModelAndView change(
            Page page,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent) {
        editing.requireEditor();
        var entry = HeadingController.entry(keeping, id);
        var values = values(sent);
        values.put("kind", entry.content().kind().code());
        if (Derived.isDerived(entry.content())) {
            // The words of the form are not asked for, but a heading has parts.
            values.put("parts", WrittenParts.write(entry.content().parts()));
        }
        var fields = new HeadingFields(values);
        var content = fields.read(languages(page, entry), entry.content());
        return content.isEmpty()
                ? form(page, entry, values, fields.faults(), null)
                : saved(page, editing.change(entry.id(), version, listed(content.get(), values)), entry, values);
    }

    /// A heading keeps the code it has. A person who is to have a page gets one, of the name.
    private HeadingContent listed(HeadingContent content, Map<String, String> values) {
        var isNew = content.kind() == HeadingKind.PERSON
                && content.code().isEmpty()
                && values.getOrDefault("listed", "").equals("on");
        if (!isNew) {
            return content.withCode("");
        }
        var name = content.name().words(Language.EN);
        return content.withCode(Codes.free(
                name.isEmpty() ? content.text() : name,
                taken -> keeping.coded(HeadingKind.PERSON, taken).isPresent()));
    }

    private ModelAndView saved(Page page, Saving saving, @Nullable HeadingEntry entry, Map<String, String> values) {
        return switch (saving) {
            case Saving.Saved(var after) -> to(page, "/headings/" + after.id());
            case Saving.Standing(var other) ->
                form(page, entry, values, Map.of("parts", "authorities.heading.fault.standing"), other(other));
            case Saving.InUse _ -> throw new IllegalStateException("a change is never refused for its use");
        };
    }

    @PostMapping("/{id}/revert")
    ModelAndView revert(Page page, @PathVariable String id, @RequestParam int version, @RequestParam int to) {
        return done(page, id, editing.revert(number(id), version, to));
    }

    @PostMapping("/{id}/deprecate")
    ModelAndView deprecate(Page page, @PathVariable String id, @RequestParam int version) {
        editing.deprecate(number(id), version);
        return to(page, "/headings/" + id);
    }

    @PostMapping("/{id}/offer")
    ModelAndView offer(Page page, @PathVariable String id, @RequestParam int version) {
        return done(page, id, editing.offer(number(id), version));
    }

    @PostMapping("/{id}/delete")
    ModelAndView delete(Page page, @PathVariable String id, @RequestParam int version) {
        return done(page, id, editing.remove(number(id), version));
    }

    @PostMapping("/{id}/restore")
    ModelAndView restore(Page page, @PathVariable String id) {
        return done(page, id, editing.restore(number(id)));
    }

    private ModelAndView done(Page page, String id, Saving saving) {
        return switch (saving) {
            case Saving.Saved _ -> to(page, "/headings/" + id);
            case Saving.Standing(var other) ->
                refused(page, id, new HeadingView.Problem("authorities.heading.fault.standing", 0, other(other)));
            case Saving.InUse(var records) ->
                refused(page, id, new HeadingView.Problem("authorities.heading.fault.in-use", records, null));
        };
    }

    private ModelAndView refused(Page page, String id, HeadingView.Problem problem) {
        var view = page.through(
                "authorities/heading", "view", showing.view(HeadingController.entry(keeping, id), 1, problem));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private @Nullable Heading other(AuthorityId id) {
        return headings.find(id).orElse(null);
    }

    private static AuthorityId number(String id) {
        return AuthorityId.parse(id).orElseThrow(() -> new HeadingNotFound(id));
    }

    private static Map<String, String> values(MultiValueMap<String, String> sent) {
        var values = new TreeMap<String, String>();
        sent.forEach((field, all) -> values.put(field, String.join("\n", all)));
        values.remove("_csrf");
        values.remove("version");
        return values;
    }

    /// Those of the house, and those in which the heading has a form besides.
    private static List<Language> languages(Page page, @Nullable HeadingEntry entry) {
        var languages = new LinkedHashSet<>(page.frame().languages());
        if (entry != null) {
            languages.addAll(entry.content().name().languages());
            entry.content().seeFrom().forEach(form -> languages.add(form.language()));
        }
        return List.copyOf(languages);
    }

    private ModelAndView form(
            Page page,
            @Nullable HeadingEntry entry,
            Map<String, String> values,
            Map<String, String> faults,
            @Nullable Heading standing) {
        var isOwned = Optional.ofNullable(entry)
                .map(HeadingEntry::content)
                .filter(Derived::isDerived)
                .isPresent();
        var view = page.through(
                "authorities/heading-edit",
                "form",
                new HeadingForm(entry, values, languages(page, entry), faults, standing, isOwned));
        if (!faults.isEmpty()) {
            view.setStatus(standing == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        }
        return view;
    }

    static ModelAndView to(Page page, String path) {
        return SeeOther.at(page.to(path));
    }
}
