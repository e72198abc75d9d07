package org.hexapla.campaigns.coverage;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.kernel.web.Page;
import org.hexapla.partners.Fields;
import org.hexapla.people.People;
import org.hexapla.print.Sheet;
import org.hexapla.print.SheetFormat;
import org.hexapla.print.Spreadsheets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The board of media coverage, and all that was judged to take away.
@Controller
@RequestMapping("/{lang}/campaigning/coverage")
class MediaBoardController {

    private static final List<String> COLUMNS = List.of(
            "id",
            "outlet",
            "tier",
            "country",
            "kind",
            "day",
            "language",
            "title",
            "address",
            "initiative",
            "message",
            "verdict",
            "prominence",
            "tone",
            "coders",
            "settled");

    private final MediaBoard board;
    private final CoverageTable table;
    private final Spreadsheets spreadsheets;
    private final People people;

    MediaBoardController(MediaBoard board, CoverageTable table, Spreadsheets spreadsheets, People people) {
        this.board = board;
        this.table = table;
        this.spreadsheets = spreadsheets;
        this.people = people;
    }

    @GetMapping
    ModelAndView board(Page page, @RequestParam MultiValueMap<String, String> asked) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var fields = new Fields(asked);
        var usual = board.usualDays();
        var from = fields.anyDay("from").orElse(usual[0]);
        var to = fields.anyDay("to").orElse(usual[1]);
        if (to.isBefore(from)) {
            throw MediaWatchRefused.mistake("days");
        }
        return page.through("campaigns/coverage", "view", board.view(from, to, page.language()));
    }

    @GetMapping("/judged.{format:csv|xlsx}")
    void file(Page page, @PathVariable String format, HttpServletResponse response) throws IOException {
        people.requireStaff(Campaigning.DEPARTMENT);
        Stream<List<Object>> rows = table.rows().stream();
        var head = COLUMNS.stream()
                .map(column -> page.text("mediawatch.column." + column))
                .toList();
        var as = SheetFormat.of(format);
        response.setContentType(as.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, as.disposition("media-coverage"));
        spreadsheets.write(as, new Sheet("media-coverage", page.language(), head, rows), response.getOutputStream());
    }
}
