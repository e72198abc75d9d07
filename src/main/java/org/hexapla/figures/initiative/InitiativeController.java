package org.hexapla.figures.initiative;

import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.figures.Filter;
import org.hexapla.figures.Initiative;
import org.hexapla.figures.Initiatives;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.people.People;
import org.hexapla.people.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The pages of initiatives: for readers what was done in each, for staff a form.
@Controller
@RequestMapping("/{lang}/initiatives")
class InitiativeController {

    private final Initiatives initiatives;
    private final Figures figures;
    private final People people;

    InitiativeController(Initiatives initiatives, Figures figures, People people) {
        this.initiatives = initiatives;
        this.figures = figures;
        this.people = people;
    }

    @GetMapping
    ModelAndView list(Page page) {
        return page.through("figures/initiatives", "view", new InitiativeView.Listed(initiatives.all(), mayEdit()));
    }

    @GetMapping("/{code}")
    ModelAndView initiative(Page page, @PathVariable String code) {
        var initiative = known(code);
        var counted = figures.measures().stream()
                .filter(source -> source.dimensions().contains("initiative"))
                .flatMap(source -> {
                    var figure = Figure.of(source.measure()).with(Filter.none().and("initiative", code));
                    return figures.value(figure) instanceof FigureValue.Known known && known.records() > 0
                            ? Stream.of(new InitiativeView.Counted(source.name().words(page.language()), known))
                            : Stream.empty();
                })
                .toList();
        return page.through("figures/initiative", "view", new InitiativeView(initiative, counted, mayEdit()));
    }

    @GetMapping("/new")
    ModelAndView fresh(Page page) {
        people.requireStaff(Initiatives.DEPARTMENT);
        return page.through("figures/initiativeForm", "form", InitiativeForms.empty());
    }

    @GetMapping("/{code}/edit")
    ModelAndView edit(Page page, @PathVariable String code) {
        people.requireStaff(Initiatives.DEPARTMENT);
        return page.through("figures/initiativeForm", "form", InitiativeForms.of(known(code)));
    }

    @PostMapping("/new")
    Object add(Page page, @RequestParam Map<String, String> fields) {
        people.requireStaff(Initiatives.DEPARTMENT);
        var code = fields.getOrDefault("code", "").strip();
        // An address of ours would hide it.
        var taken = code.equals("new") || initiatives.find(code).isPresent();
        return save(page, InitiativeForms.read(taken ? "" : code, true, fields, LocalizedText.none()));
    }

    @PostMapping("/{code}/edit")
    Object change(Page page, @PathVariable String code, @RequestParam Map<String, String> fields) {
        people.requireStaff(Initiatives.DEPARTMENT);
        return save(page, InitiativeForms.read(code, false, fields, known(code).name()));
    }

    private Object save(Page page, InitiativeForms.Read read) {
        return switch (read) {
            case InitiativeForms.Read.Bad(var form) -> {
                var again = page.through("figures/initiativeForm", "form", form);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case InitiativeForms.Read.Good(var initiative) -> {
                initiatives.save(initiative);
                yield ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", page.to("/initiatives/" + initiative.code()))
                        .build();
            }
        };
    }

    private Initiative known(String code) {
        return initiatives.find(code).orElseThrow(() -> new InitiativeMissing(code));
    }

    private boolean mayEdit() {
        return people.current()
                .filter(person -> person.role() == Role.ADMINISTRATOR
                        || person.isStaff() && person.departments().contains(Initiatives.DEPARTMENT))
                .isPresent();
    }
}
