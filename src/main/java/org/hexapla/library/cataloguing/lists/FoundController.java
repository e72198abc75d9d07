package org.hexapla.library.cataloguing.lists;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.hexapla.library.exchange.ChoosingRecords;
import org.hexapla.library.exchange.Selection;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Puts what a search found into a work list, all of it or what was chosen.
@Controller
@RequestMapping("/{lang}/cataloguing/lists/found")
class FoundController {

    /// Parameters that do not say which records.
    private static final List<String> OWN = List.of("list", "name", "_csrf", "page", "sort", "more");

    private final WorkLists lists;
    private final ShowingLists showing;
    private final ChoosingRecords choosing;

    FoundController(WorkLists lists, ShowingLists showing, ChoosingRecords choosing) {
        this.lists = lists;
        this.showing = showing;
        this.choosing = choosing;
    }

    @GetMapping
    ModelAndView found(Page page, HttpServletRequest request) {
        lists.actor();
        var count = choosing.records(Selection.of(request.getParameterMap()), page.language())
                .size();
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OWN.contains(name)) {
                chosen.put(name, List.of(values));
            }
        });
        return page.through("library/cataloguing/found", "view", new FoundView(count, chosen, lists.mine()));
    }

    @PostMapping
    ModelAndView put(
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String name,
            Page page,
            HttpServletRequest request) {
        lists.actor();
        var records = choosing.records(Selection.of(request.getParameterMap()), page.language());
        var into = lists.chosen(list, name);
        var adding = lists.add(into, records);
        return page.through("library/cataloguing/list", "view", showing.one(page, into, ListViews.Order.ADDED, adding));
    }
}
