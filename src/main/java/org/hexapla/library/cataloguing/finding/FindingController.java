package org.hexapla.library.cataloguing.finding;

import java.util.List;
import java.util.stream.Stream;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.RecordKind;
import org.hexapla.library.cataloguing.RecordLines;
import org.hexapla.library.cataloguing.lists.WorkLists;
import org.hexapla.library.marc.query.Answer;
import org.hexapla.library.marc.query.BrowsingFields;
import org.hexapla.library.marc.query.FieldSearch;
import org.hexapla.library.marc.query.LogicalField;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The search in fields, and the lists of what stands in them.
@Controller
@RequestMapping("/{lang}/cataloguing")
class FindingController {

    private static final int ON_A_PAGE = 50;
    private static final int VALUES_ON_A_PAGE = 200;

    private final FieldSearch search;
    private final BrowsingFields browsing;
    private final RecordLines lines;
    private final WorkLists lists;
    private final People people;

    FindingController(FieldSearch search, BrowsingFields browsing, RecordLines lines, WorkLists lists, People people) {
        this.search = search;
        this.browsing = browsing;
        this.lines = lines;
        this.lists = lists;
        this.people = people;
    }

    @GetMapping("/find")
    ModelAndView find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int p,
            Page page) {
        people.requireStaff("library");
        return page.through("library/cataloguing/find", "view", view(q, kind(kind), Math.clamp(p, 1, 10_000)));
    }

    @GetMapping("/browse")
    ModelAndView browse(
            @RequestParam(defaultValue = "symbol") String field,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "1") int p,
            Page page) {
        people.requireStaff("library");
        var number = Math.clamp(p, 1, 10_000);
        var asked = LogicalField.parse(field).orElse(LogicalField.SYMBOL);
        var browsed = browsing.browse(asked, List.of(), start, (number - 1) * VALUES_ON_A_PAGE, VALUES_ON_A_PAGE);
        return page.through(
                "library/cataloguing/browse",
                "view",
                new BrowseView(
                        asked,
                        start,
                        browsed.values(),
                        new Paging(number, VALUES_ON_A_PAGE, browsed.total()),
                        browsed.isInTime()));
    }

    private FindingView view(String question, @Nullable RecordKind kind, int number) {
        if (question.isBlank()) {
            return new FindingView(question, kind, null, null, false);
        }
        return switch (search.ask(question, kind == null ? List.of() : List.of(kind))) {
            case Answer.Found found -> new FindingView(question, kind, found(found, number), null, false);
            case Answer.Mistaken(var mistake) -> new FindingView(question, kind, null, mistake, false);
            case Answer.TooLong() -> new FindingView(question, kind, null, null, true);
        };
    }

    private FindingView.Found found(Answer.Found found, int number) {
        var ids = found.records().stream()
                .skip((number - 1L) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .toList();
        var known = lines.of(ids);
        return new FindingView.Found(
                ids.stream().flatMap(id -> Stream.ofNullable(known.get(id))).toList(),
                new Paging(number, ON_A_PAGE, found.records().size()),
                found.isCut(),
                found.behind(),
                lists.mine());
    }

    private static @Nullable RecordKind kind(String code) {
        return Stream.of(RecordKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
