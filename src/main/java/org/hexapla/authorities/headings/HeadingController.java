package org.hexapla.authorities.headings;

import java.util.SortedMap;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.Visitor;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The authority file for those who keep it: lists by kind, and what is known of a heading.
@Controller
@RequestMapping("/{lang}/headings")
class HeadingController {

    private static final int LONGEST_QUESTION = 200;
    private static final int MOST_SUGGESTED = 50;
    private static final int A_PAGE = 100;

    private final Headings headings;
    private final HeadingTable table;
    private final KeepingHeadings keeping;
    private final ShowingHeadings showing;
    private final EditingHeadings editing;

    HeadingController(
            Headings headings,
            HeadingTable table,
            KeepingHeadings keeping,
            ShowingHeadings showing,
            EditingHeadings editing) {
        this.headings = headings;
        this.table = table;
        this.keeping = keeping;
        this.showing = showing;
        this.editing = editing;
    }

    @Bean
    static MenuEntry headingsInTheMenu() {
        return new MenuEntry("authorities.headings.title", "/headings", 62, Visitor.Standing.STAFF);
    }

    @GetMapping
    ModelAndView list(
            Page page,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        editing.requireEditor();
        var chosen = HeadingKind.parse(kind).orElse(HeadingKind.PERSON);
        var asked = q.strip();
        asked = asked.substring(0, Math.min(asked.length(), LONGEST_QUESTION));
        var counts = table.counts();
        var view = asked.isEmpty()
                ? all(chosen, new Paging(Math.max(1, number), A_PAGE, counts.getOrDefault(chosen, 0L)), counts)
                : new HeadingsView(
                        chosen, asked, headings.suggest(chosen, asked, page.language(), MOST_SUGGESTED), counts, null);
        return page.through("authorities/headings", "view", view);
    }

    private HeadingsView all(HeadingKind kind, Paging paging, SortedMap<HeadingKind, Long> counts) {
        var listed = table.inOrder(kind, (paging.number() - 1L) * A_PAGE, A_PAGE);
        return new HeadingsView(kind, "", listed, counts, paging);
    }

    @GetMapping("/{id}")
    ModelAndView heading(
            Page page, @PathVariable String id, @RequestParam(name = "page", defaultValue = "1") int number) {
        editing.requireEditor();
        return page.through("authorities/heading", "view", showing.view(known(id), Math.max(1, number), null));
    }

    /// The heading, or what it was last before it was removed.
    private HeadingEntry known(String id) {
        return AuthorityId.parse(id)
                .flatMap(number -> keeping.find(number)
                        .or(() -> keeping.history(number).stream().findFirst().map(PastHeading::before)))
                .orElseThrow(() -> new HeadingNotFound(id));
    }

    static HeadingEntry entry(KeepingHeadings keeping, String id) {
        return AuthorityId.parse(id).flatMap(keeping::find).orElseThrow(() -> new HeadingNotFound(id));
    }
}
