package org.hexapla.library.cataloguing.lists;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.RecordId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The pages of work lists.
@Controller
@RequestMapping("/{lang}/cataloguing/lists")
class ListController {

    private static final String LIST = "library/cataloguing/list";

    private final WorkLists lists;
    private final ShowingLists showing;
    private final TakingOver takingOver;

    ListController(WorkLists lists, ShowingLists showing, TakingOver takingOver) {
        this.lists = lists;
        this.showing = showing;
        this.takingOver = takingOver;
    }

    @GetMapping
    ModelAndView all(Page page) {
        lists.actor();
        return page.through("library/cataloguing/lists", "view", showing.all());
    }

    @PostMapping
    ModelAndView open(@RequestParam String name, @RequestParam(defaultValue = "") String note, Page page) {
        return to(page, lists.open(name, note));
    }

    @GetMapping("/{id:\\d{1,18}}")
    ModelAndView one(@PathVariable long id, @RequestParam(defaultValue = "added") String order, Page page) {
        lists.actor();
        return page.through(LIST, "view", showing.one(page, id, ListViews.Order.parse(order), null));
    }

    @PostMapping("/{id:\\d{1,18}}")
    ModelAndView describe(
            @PathVariable long id, @RequestParam String name, @RequestParam(defaultValue = "") String note, Page page) {
        lists.describe(id, name, note);
        return to(page, id);
    }

    @PostMapping("/{id:\\d{1,18}}/close")
    ModelAndView close(@PathVariable long id, Page page) {
        lists.close(id);
        return SeeOther.at(page.to("/cataloguing/lists"));
    }

    @PostMapping("/{id:\\d{1,18}}/release")
    ModelAndView release(@PathVariable long id, @RequestParam(defaultValue = "") List<String> record, Page page) {
        lists.release(id, numbers(record));
        return to(page, id);
    }

    @PostMapping("/{id:\\d{1,18}}/note")
    ModelAndView note(@PathVariable long id, @RequestParam long record, @RequestParam String note, Page page) {
        lists.note(id, new RecordId(record), note);
        return to(page, id);
    }

    /// @param list one's own; empty for a new one of that name
    /// @param record the numbers of records, in one field or several
    @PostMapping("/add")
    ModelAndView add(
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> record,
            Page page) {
        var into = lists.chosen(list, name);
        var adding = lists.add(into, numbers(record));
        return page.through(LIST, "view", showing.one(page, into, ListViews.Order.ADDED, adding));
    }

    @GetMapping("/take-over")
    ModelAndView taking(@RequestParam long record, Page page) {
        lists.actor();
        return page.through("library/cataloguing/takeOver", "view", showing.taking(new RecordId(record)));
    }

    @PostMapping("/take-over")
    ModelAndView takeOver(
            @RequestParam long record,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String reason,
            Page page) {
        if (reason.isBlank()) {
            throw ListProblem.reasonNeeded();
        }
        var into = lists.chosen(list, name);
        takingOver.takeOver(new RecordId(record), into, reason);
        return to(page, into);
    }

    private static List<RecordId> numbers(List<String> written) {
        var numbers = new ArrayList<RecordId>();
        written.stream()
                .flatMap(field -> List.of(field.strip().split("[\\s,;،]+")).stream())
                .filter(number -> number.matches("[1-9]\\d{0,17}"))
                .map(number -> new RecordId(Long.parseLong(number)))
                .forEach(numbers::add);
        return numbers;
    }

    private static ModelAndView to(Page page, long list) {
        return SeeOther.at(page.to("/cataloguing/lists/" + list));
    }
}
