package org.hexapla.forms.making;

import java.util.List;
import java.util.Map;
import org.hexapla.forms.Form;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.FormNotFound;
import org.hexapla.forms.Sheets;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.kernel.web.Visitor;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where forms are made, published and looked at.
@Controller
@RequestMapping("/{lang}/forms")
class FormsController {

    private static final String MISSING = "missing-words";
    private static final int LONGEST_RETENTION = 36_500;

    private final MakingForms making;
    private final Sheets sheets;

    FormsController(MakingForms making, Sheets sheets) {
        this.making = making;
        this.sheets = sheets;
    }

    @Bean
    static MenuEntry formsInTheMenu() {
        return new MenuEntry("forms.title", "/forms", 86, Visitor.Standing.STAFF);
    }

    @GetMapping
    ModelAndView list(Page page) {
        return list(page, Map.of(), Map.of());
    }

    @PostMapping
    ModelAndView add(Page page, @RequestParam Map<String, String> fields) {
        making.requireMaker();
        var code = FormCode.parse(fields.getOrDefault("code", ""))
                .filter(free -> !free.value().equals(MISSING));
        var kind = KeptForm.Kind.parse(fields.getOrDefault("kind", ""));
        var title = LocalizedText.of(page.language(), fields.getOrDefault("title", ""));
        if (title.isEmpty()) {
            return list(page, fields, Map.of("title", "forms.fault.title"));
        }
        if (code.isEmpty() || kind.isEmpty() || !making.create(code.get(), kind.get(), title)) {
            return list(page, fields, Map.of("code", "forms.fault.code"));
        }
        return SeeOther.at(page.to("/forms/" + code.get() + "/draft"));
    }

    private ModelAndView list(Page page, Map<String, String> values, Map<String, String> faults) {
        var view = page.through("forms/list", "view", new FormsView(making.all(), values, faults));
        if (!faults.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    @GetMapping("/" + MISSING)
    ModelAndView missing(Page page) {
        var lines = making.all().stream()
                .map(kept -> new WordsView.Line(
                        kept.latest(),
                        kept.latest().title(),
                        kept.draft().isEmpty(),
                        CountingLacks.of(kept.latest(), page.frame().languages())))
                .toList();
        return page.through("forms/words", "view", new WordsView(lines));
    }

    @GetMapping("/{code}")
    ModelAndView form(Page page, @PathVariable String code, @RequestParam(defaultValue = "") String done) {
        return form(page, making.find(code), List.of(), done);
    }

    private ModelAndView form(Page page, KeptForm kept, List<FormFault> faults, String done) {
        var lacks = CountingLacks.of(kept.latest(), page.frame().languages());
        var message = List.of("published", "discarded", "retained", "asked").contains(done) ? "forms.done." + done : "";
        var view = page.through("forms/form", "view", new FormView(kept, lacks, faults, message));
        if (!faults.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    @PostMapping("/{code}/begin")
    ModelAndView begin(Page page, @PathVariable String code) {
        var kept = making.find(code);
        making.begin(kept.code());
        return SeeOther.at(page.to("/forms/" + kept.code() + "/draft"));
    }

    @PostMapping("/{code}/publish")
    ModelAndView publish(Page page, @PathVariable String code, @RequestParam int revision) {
        var kept = making.find(code);
        return switch (making.publish(kept.code(), revision)) {
            case MakingForms.Publishing.Done _ -> SeeOther.at(page.to("/forms/" + kept.code() + "?done=published"));
            case MakingForms.Publishing.Faulty(var faults) -> form(page, kept, faults, "");
        };
    }

    @PostMapping("/{code}/discard")
    ModelAndView discard(Page page, @PathVariable String code, @RequestParam int revision) {
        var kept = making.find(code);
        making.discard(kept.code(), revision);
        return SeeOther.at(
                page.to(kept.versions().size() > 1 ? "/forms/" + kept.code() + "?done=discarded" : "/forms"));
    }

    @PostMapping("/{code}/translation")
    ModelAndView handOver(Page page, @PathVariable String code) {
        var kept = making.find(code);
        making.handOver(kept.code());
        return SeeOther.at(page.to("/forms/" + kept.code() + "?done=asked"));
    }

    @PostMapping("/{code}/retention")
    ModelAndView retain(Page page, @PathVariable String code, @RequestParam(defaultValue = "") String days) {
        var kept = making.find(code);
        var number = days.matches("[1-9]\\d{0,4}") ? Integer.valueOf(days) : null;
        making.retain(kept.code(), number == null ? null : Math.min(number, LONGEST_RETENTION));
        return SeeOther.at(page.to("/forms/" + kept.code() + "?done=retained"));
    }

    /// How it looks, in the language of the page; nothing that is typed is kept.
    @GetMapping("/{code}/versions/{number:\\d{1,6}}")
    ModelAndView preview(Page page, @PathVariable String code, @PathVariable int number) {
        var kept = making.find(code);
        return page.through("forms/preview", "kept", kept, "sheet", sheets.empty(version(kept, number)));
    }

    @GetMapping("/{code}/versions/{number:\\d{1,6}}.yaml")
    ResponseEntity<String> file(Page page, @PathVariable String code, @PathVariable int number) {
        var kept = making.find(code);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("forms-%s-%d.yaml".formatted(kept.code(), number))
                                .build()
                                .toString())
                .body(FormFile.of(kept, version(kept, number)));
    }

    private static Form version(KeptForm kept, int number) {
        return kept.versions().stream()
                .map(KeptForm.Version::form)
                .filter(form -> form.version() == number)
                .findFirst()
                .orElseThrow(() -> new FormNotFound(kept.code().value()));
    }
}
