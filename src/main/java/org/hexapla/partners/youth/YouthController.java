package org.hexapla.partners.youth;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.print.Sheet;
import org.hexapla.print.Spreadsheets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The youth dashboard for everybody: by indicator, by country, countries compared, and all of it to take away.
@Controller
@RequestMapping("/{lang}/youth")
class YouthController {

    private static final List<String> COLUMNS =
            List.of("indicator", "country", "year", "sex", "age", "value", "source");

    private final ShowingYouth showing;
    private final YouthValues values;
    private final Spreadsheets spreadsheets;

    YouthController(ShowingYouth showing, YouthValues values, Spreadsheets spreadsheets) {
        this.showing = showing;
        this.values = values;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping
    ModelAndView all(Page page, @RequestParam(defaultValue = "") String country) {
        page.forEverybody();
        if (Country.parse(country).isPresent()) {
            return SeeOther.at(page.to("/youth/countries/" + new Country(country).code()));
        }
        return page.through("partners/youth", "view", showing.all(page.language()));
    }

    /// @param country those that are compared
    @GetMapping("/indicators/{code:[a-z][a-z0-9-]*}")
    ModelAndView indicator(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String sex,
            @RequestParam(defaultValue = "") String age,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable List<String> country) {
        page.forEverybody();
        var asked = new YouthView.Asked(
                year.matches("\\d{4}") ? Integer.parseInt(year) : 0, sex, age, country == null ? List.of() : country);
        return page.through("partners/youth-indicator", "view", showing.indicator(code, asked, page.language()));
    }

    @GetMapping("/countries/{code:[A-Z]{3}}")
    ModelAndView country(Page page, @PathVariable String code, @RequestParam(defaultValue = "") String age) {
        page.forEverybody();
        return page.through("partners/youth-country", "view", showing.country(code, age, page.language()));
    }

    @GetMapping("/indicators/{code:[a-z][a-z0-9-]*}.csv")
    void indicatorFile(Page page, @PathVariable String code, HttpServletResponse response) throws IOException {
        write(page, showing.indicator(code).code(), values.of(code), response);
    }

    @GetMapping("/countries/{code:[A-Z]{3}}.csv")
    void countryFile(Page page, @PathVariable String code, HttpServletResponse response) throws IOException {
        var found = values.in(code);
        if (found.isEmpty()) {
            throw PartnersRefused.notFound(code);
        }
        write(page, code, found, response);
    }

    /// The columns of the file that was taken in, so that it can be taken in again.
    private void write(Page page, String name, List<YouthValues.Value> found, HttpServletResponse response)
            throws IOException {
        Stream<List<Object>> rows = found.stream()
                .map(value -> List.of(
                        value.indicator(),
                        value.country(),
                        value.year(),
                        value.sex(),
                        value.age(),
                        value.value(),
                        value.source()));
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"youth-" + name + ".csv\"");
        spreadsheets.plainCsv(new Sheet(name, page.language(), COLUMNS, rows), response.getOutputStream());
    }
}
