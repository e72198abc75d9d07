package org.hexapla.library.eresources.desk;

import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.eresources.Fields;
import org.hexapla.library.eresources.FormFields;
import org.hexapla.library.eresources.KeepingResources;
import org.hexapla.library.eresources.Resource;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.ResourceMissing;
import org.hexapla.library.eresources.Resources;
import org.hexapla.people.People;
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

/// The staff's pages of resources.
@Controller
@RequestMapping("/{lang}/e-resources/desk/resources")
class DeskController {

    private static final String TEMPLATE = "library/eresources/resourceForm";

    private final Resources resources;
    private final KeepingResources keeping;
    private final People people;

    DeskController(Resources resources, KeepingResources keeping, People people) {
        this.resources = resources;
        this.keeping = keeping;
        this.people = people;
    }

    @GetMapping
    ModelAndView list(Page page) {
        people.requireStaff("library");
        return page.through("library/eresources/deskResources", "resources", resources.all());
    }

    @GetMapping("/new")
    ModelAndView blank(Page page) {
        people.requireStaff("library");
        return page.through(
                TEMPLATE,
                "form",
                new ResourceForm(
                        null,
                        0,
                        false,
                        Map.of("kind", "database", "state", "active", "scheme", "redirect", "digest", "SHA-512"),
                        Map.of(),
                        ""));
    }

    @GetMapping("/{id:\\d{1,15}}")
    ModelAndView resource(Page page, @PathVariable long id, @RequestParam(defaultValue = "") String done) {
        people.requireStaff("library");
        var resource = new ResourceId(id);
        var kept = resources.find(resource).orElseThrow(() -> new ResourceMissing(resource.toString()));
        return page.through(
                TEMPLATE,
                "form",
                new ResourceForm(
                        resource,
                        kept.version(),
                        resources.secret(resource).isPresent(),
                        kept.record().fields(),
                        Map.of(),
                        done.equals("kept") ? "eresources.done.kept" : ""));
    }

    @PostMapping
    ModelAndView add(Page page, @RequestParam MultiValueMap<String, String> form) {
        people.requireStaff("library");
        var fields = FormFields.of(form);
        var resource = Resource.read(fields);
        return fields.isFaulty()
                ? again(page, null, 0, fields, HttpStatus.UNPROCESSABLE_CONTENT)
                : answer(page, null, 0, fields, keeping.add(resource));
    }

    @PostMapping("/{id:\\d{1,15}}")
    ModelAndView change(Page page, @PathVariable long id, @RequestParam MultiValueMap<String, String> form) {
        people.requireStaff("library");
        var known = new ResourceId(id);
        var version = FormFields.version(form);
        var fields = FormFields.of(form);
        var resource = Resource.read(fields);
        return fields.isFaulty()
                ? again(page, known, version, fields, HttpStatus.UNPROCESSABLE_CONTENT)
                : answer(page, known, version, fields, keeping.change(known, version, resource));
    }

    private ModelAndView answer(
            Page page, @Nullable ResourceId id, int version, Fields fields, KeepingResources.Keeping outcome) {
        return switch (outcome) {
            case KeepingResources.Keeping.Added(var added) -> kept(page, added, fields);
            case KeepingResources.Keeping.Changed(var changed) -> kept(page, changed, fields);
            case KeepingResources.Keeping.Unchanged(var unchanged) -> kept(page, unchanged, fields);
            case KeepingResources.Keeping.CodeTaken() -> {
                fields.refuse("code", "eresources.fault.code-taken");
                yield again(page, id, version, fields, HttpStatus.CONFLICT);
            }
            case KeepingResources.Keeping.Overtaken() -> {
                fields.refuse("code", "eresources.fault.overtaken");
                yield again(page, id, version, fields, HttpStatus.CONFLICT);
            }
        };
    }

    /// An empty field leaves the secret as it is: nobody has to type it again to change a name.
    private ModelAndView kept(Page page, ResourceId id, Fields fields) {
        if (!fields.text("secret").isEmpty()) {
            keeping.keepSecret(id, fields.text("secret"));
        }
        return SeeOther.at(page.to("/e-resources/desk/resources/" + id + "?done=kept"));
    }

    private ModelAndView again(Page page, @Nullable ResourceId id, int version, Fields fields, HttpStatus status) {
        var values = new java.util.TreeMap<>(fields.values());
        values.remove("secret");
        var hasSecret = id != null && resources.secret(id).isPresent();
        var answer =
                page.through(TEMPLATE, "form", new ResourceForm(id, version, hasSecret, values, fields.faults(), ""));
        answer.setStatus(status);
        return answer;
    }
}
