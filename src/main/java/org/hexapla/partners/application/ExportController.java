package org.hexapla.partners.application;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.web.Page;
import org.hexapla.partners.Partners;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.people.People;
import org.hexapla.print.Sheet;
import org.hexapla.print.SheetFormat;
import org.hexapla.print.Spreadsheets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// All applications of a programme as a table to take away: every one with its number, that of the earlier one, the
/// address, the language and the state, whatever was answered.
@Controller
class ExportController {

    private static final List<String> HEAD = List.of(
            "id",
            "parent",
            "partner",
            "kind",
            "name",
            "mail",
            "language",
            "country",
            "region",
            "gender",
            "about",
            "state",
            "stage",
            "chosen",
            "first",
            "submitted",
            "reviews",
            "score");

    private final Programmes programmes;
    private final ApplicationList list;
    private final Spreadsheets spreadsheets;
    private final People people;

    ExportController(Programmes programmes, ApplicationList list, Spreadsheets spreadsheets, People people) {
        this.programmes = programmes;
        this.list = list;
        this.spreadsheets = spreadsheets;
        this.people = people;
    }

    @GetMapping("/{lang}/partners/programmes/{code}/applications.{format:csv|xlsx}")
    void file(Page page, @PathVariable String code, @PathVariable String format, HttpServletResponse response)
            throws IOException {
        var sheet = sheet(page, code);
        var as = SheetFormat.of(format);
        response.setContentType(as.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, as.disposition(code));
        spreadsheets.write(as, sheet, response.getOutputStream());
    }

    private Sheet sheet(Page page, String code) {
        var person = people.requireStaff(Partners.DEPARTMENT);
        var programme = programmes.programme(code);
        var all = new ApplicationList.Question(programme.code(), "", -1, "", "", "", "", "", "");
        Stream<List<Object>> rows = list.lines(all, person.id()).stream().map(line -> row(page, line));
        var head = HEAD.stream()
                .map(column -> page.text("partners.column." + column))
                .toList();
        return new Sheet(code, page.language(), head, rows);
    }

    private static List<Object> row(Page page, ApplicationLine line) {
        return List.of(
                line.id(),
                known(line.parent()),
                known(line.partner()),
                line.kind().code(),
                line.name(),
                line.mail(),
                line.language(),
                line.country().map(Country::code).orElse(""),
                line.region(),
                line.gender(),
                line.about(),
                page.text(line.state().messageKey()),
                line.stage() + 1,
                line.isChosen() ? 1 : 0,
                line.isFirst() ? 1 : 0,
                known(line.submitted()),
                line.handedIn(),
                line.mean());
    }

    private static Object known(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
