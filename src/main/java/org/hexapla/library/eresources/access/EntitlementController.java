package org.hexapla.library.eresources.access;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.eresources.FormFields;
import org.hexapla.library.eresources.Stations;
import org.hexapla.people.People;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The staff's page of who may use e-resources.
@Controller
@RequestMapping("/{lang}/e-resources/desk/entitlements")
class EntitlementController {

    private static final int SIZE = 50;

    private final Entitlements entitlements;
    private final Entitling entitling;
    private final Stations stations;
    private final People people;

    EntitlementController(Entitlements entitlements, Entitling entitling, Stations stations, People people) {
        this.entitlements = entitlements;
        this.entitling = entitling;
        this.stations = stations;
        this.people = people;
    }

    @GetMapping
    ModelAndView list(
            Page page,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "page", defaultValue = "1") String number,
            @RequestParam(defaultValue = "") String done) {
        var message = done.matches("kept|ended") ? "eresources.done." + done : "";
        return page.through(
                "library/eresources/entitlements",
                "view",
                view(page, q, number, new EntitlementView.Form(Map.of(), Map.of(), message)));
    }

    @PostMapping
    ModelAndView put(Page page, @RequestParam MultiValueMap<String, String> form) {
        var fields = FormFields.of(form);
        if (entitling.put(fields) != Entitling.Outcome.REFUSED) {
            return SeeOther.at(page.to("/e-resources/desk/entitlements?done=kept"));
        }
        var answer = page.through(
                "library/eresources/entitlements",
                "view",
                view(page, "", "1", new EntitlementView.Form(fields.values(), fields.faults(), "")));
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    @PostMapping("/{id:\\d{1,15}}/end")
    ModelAndView end(Page page, @PathVariable long id) {
        entitling.end(id);
        return SeeOther.at(page.to("/e-resources/desk/entitlements?done=ended"));
    }

    private EntitlementView view(Page page, String typed, String number, EntitlementView.Form form) {
        people.requireStaff("library");
        var paging = new Paging(
                number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) : 1, SIZE, entitlements.count(typed));
        var lines = entitlements.page(typed, Math.max(0, (paging.number() - 1L) * SIZE), SIZE).stream()
                .map(kept -> new EntitlementView.Line(
                        kept.id(),
                        kept.record().mail(),
                        kept.record().name(),
                        kept.record().group(),
                        kept.record().station(),
                        kept.record().starts(),
                        kept.record().ends()))
                .toList();
        return new EntitlementView(typed, List.copyOf(lines), paging, stations.all(page.language()), form);
    }
}
