package org.hexapla.library.exchange.editing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.exchange.Selection;
import org.hexapla.library.exchange.SelectionUnclear;
import org.hexapla.library.exchange.StartingBatches;
import org.hexapla.people.People;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where a cataloguer says what is to be changed in which records; the batch's page then shows what would become of
/// each.
@Controller
@RequestMapping("/{lang}/exchange/edit")
class EditController {

    private static final String DEPARTMENT = "library";

    private final PreparingEdits preparing;
    private final StartingBatches starting;
    private final People people;

    EditController(PreparingEdits preparing, StartingBatches starting, People people) {
        this.preparing = preparing;
        this.starting = starting;
        this.people = people;
    }

    @GetMapping
    ModelAndView form(Page page, HttpServletRequest request) {
        people.requireStaff(DEPARTMENT);
        return page.through("library/exchange/edit", "form", filled(request, ""));
    }

    @PostMapping
    ModelAndView preview(Page page, HttpServletRequest request) {
        people.requireStaff(DEPARTMENT);
        try {
            var selection = Selection.of(request.getParameterMap());
            var batch = preparing.prepare(filled(request, ""), selection, page.language());
            starting.check(batch);
            return SeeOther.at(page.to("/exchange/batches/" + batch));
        } catch (EditUnclear | SelectionUnclear unclear) {
            var problem = page.text(unclear.key(), unclear.arguments().toArray());
            var again = page.through("library/exchange/edit", "form", filled(request, problem));
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again;
        }
    }

    private static EditForm filled(HttpServletRequest request, String problem) {
        var values = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, sent) -> values.put(name, sent.length == 0 ? "" : sent[0]));
        return new EditForm(values, Selection.of(request.getParameterMap()).filters(), problem);
    }
}
