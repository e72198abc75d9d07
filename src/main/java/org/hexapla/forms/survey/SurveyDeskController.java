package org.hexapla.forms.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.figures.Initiatives;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.making.KeptForm;
import org.hexapla.forms.making.MakingForms;
import org.hexapla.kernel.ItemRef;
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

/// Where the staff says when a survey is held, and invites to it.
@Controller
@RequestMapping("/{lang}/forms/{code}/survey")
class SurveyDeskController {

    private static final int MOST_WORDS = 2000;

    private final HoldingSurveys holding;
    private final SurveyTable table;
    private final MakingForms making;
    private final Initiatives initiatives;

    SurveyDeskController(HoldingSurveys holding, SurveyTable table, MakingForms making, Initiatives initiatives) {
        this.holding = holding;
        this.table = table;
        this.making = making;
        this.initiatives = initiatives;
    }

    @GetMapping
    ModelAndView fields(Page page, @PathVariable String code) {
        var kept = making.find(code);
        var fields = table.find(kept.code()).map(SurveyFields::of).orElse(Map.of("access", "open"));
        return fields(page, kept, fields, Map.of(), List.of());
    }

    @PostMapping
    ModelAndView hold(Page page, @PathVariable String code, @RequestParam Map<String, String> fields) {
        var kept = making.find(code);
        var faults = new TreeMap<String, String>();
        var opens = SurveyFields.day(fields.getOrDefault("opens", ""));
        var closes = SurveyFields.day(fields.getOrDefault("closes", ""));
        if (opens.isEmpty()) {
            faults.put("opens", "surveys.fault.day");
        }
        if (closes.isEmpty() || opens.isPresent() && closes.get().isBefore(opens.get())) {
            faults.put("closes", "surveys.fault.closes");
        }
        var about = fields.getOrDefault("about", "").strip();
        Optional<ItemRef> item = about.isEmpty() ? Optional.empty() : SurveyFields.item(about);
        if (!about.isEmpty() && item.isEmpty()) {
            faults.put("about", "surveys.fault.about");
        }
        if (!faults.isEmpty()) {
            return fields(page, kept, fields, faults, List.of());
        }
        holding.hold(new Survey(
                kept.code(),
                item.orElse(null),
                Optional.of(fields.getOrDefault("initiative", ""))
                        .filter(known -> initiatives.find(known).isPresent())
                        .orElse(null),
                opens.orElseThrow(),
                closes.orElseThrow(),
                Survey.Access.parse(fields.getOrDefault("access", "")).orElse(Survey.Access.OPEN),
                fields.containsKey("told")));
        return SeeOther.at(page.to("/forms/" + kept.code() + "/survey"));
    }

    /// Makes words for letters; they are shown once, for nobody keeps them.
    @PostMapping("/invitations")
    ModelAndView invite(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String language) {
        var kept = making.find(code);
        var fields = SurveyFields.of(holding.find(code));
        var wanted = number.strip().matches("[1-9]\\d{0,3}") ? Integer.parseInt(number.strip()) : 0;
        if (wanted == 0 || wanted > MOST_WORDS) {
            return fields(page, kept, fields, Map.of("number", "surveys.fault.number"), List.of());
        }
        var chosen = page.frame().languages().stream()
                .filter(known -> known.tag().equals(language))
                .findFirst()
                .orElse(page.language());
        var words = holding.invite(new FormCode(code), chosen, wanted).stream()
                .map(word -> "/" + chosen + "/surveys/" + code + "?invitation=" + word)
                .toList();
        return fields(page, kept, fields, Map.of(), words);
    }

    private ModelAndView fields(
            Page page, KeptForm kept, Map<String, String> fields, Map<String, String> faults, List<String> words) {
        var view = page.through(
                "forms/surveyFields",
                "view",
                new SurveyFields(kept, initiatives.all(), fields, faults, words, table.invited(kept.code())));
        if (!faults.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
