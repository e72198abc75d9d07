package org.hexapla.figures.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hexapla.figures.Figure;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The pages of figures, and their records to take away. Open to everybody.
@Controller
@RequestMapping("/{lang}/figures")
class FigureController {

    private final OpeningFigures opening;
    private final TakingAway takingAway;

    FigureController(OpeningFigures opening, TakingAway takingAway) {
        this.opening = opening;
        this.takingAway = takingAway;
    }

    @GetMapping
    ModelAndView measures(Page page) {
        return page.through("figures/measures", "view", opening.measures(page.language()));
    }

    @GetMapping("/{measure}")
    ModelAndView figure(
            Page page,
            @PathVariable String measure,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(name = "page", defaultValue = "1") String number) {
        var place = number.matches("[1-9]\\d{0,6}") ? Integer.parseInt(number) : 1;
        var view = opening.open(figure(measure, parameters), by, place, page.language());
        return page.through("figures/figure", "view", view);
    }

    @GetMapping("/{measure}/records.csv")
    void csv(
            Page page,
            @PathVariable String measure,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + measure + ".csv\"");
        takingAway.csv(figure(measure, parameters), page.language(), response.getOutputStream());
    }

    @GetMapping("/{measure}/records.xlsx")
    void xlsx(
            Page page,
            @PathVariable String measure,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + measure + ".xlsx\"");
        takingAway.xlsx(figure(measure, parameters), page.language(), response.getOutputStream());
    }

    @GetMapping("/{measure}/provenance.jsonld")
    ResponseEntity<String> provenance(
            Page page, @PathVariable String measure, @RequestParam MultiValueMap<String, String> parameters) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/ld+json"))
                .body(takingAway.provenance(figure(measure, parameters), page.language()));
    }

    private static Figure figure(String measure, Map<String, List<String>> parameters) {
        return Figure.ofAddress(measure, parameters);
    }

    @Bean
    static MenuEntry figuresInTheMenu() {
        return new MenuEntry("figures.menu", "/figures", 48, Visitor.Standing.ANYBODY);
    }
}
