package org.hexapla.authorities.headings;

import java.util.List;
import org.hexapla.authorities.Headings;
import org.hexapla.kernel.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where one heading is made of two: first what it would do, then, asked for by itself, the doing.
@Controller
@RequestMapping("/{lang}/headings/{id}")
class MergeController {

    private static final int MOST_SUGGESTED = 20;

    private final MergingHeadings merging;
    private final KeepingHeadings keeping;
    private final EditingHeadings editing;
    private final Headings headings;

    MergeController(MergingHeadings merging, KeepingHeadings keeping, EditingHeadings editing, Headings headings) {
        this.merging = merging;
        this.keeping = keeping;
        this.editing = editing;
        this.headings = headings;
    }

    @GetMapping("/merge")
    ModelAndView preview(
            Page page,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String into,
            @RequestParam(defaultValue = "") String q) {
        editing.requireEditor();
        var losing = HeadingController.entry(keeping, id);
        var found = headings.suggest(losing.content().kind(), q, page.language(), MOST_SUGGESTED).stream()
                .filter(heading -> !heading.id().equals(losing.id()))
                .toList();
        var view = new MergeView(losing, q, found, null, null);
        return page.through(
                "authorities/heading-merge",
                "view",
                into.isBlank() ? view : view.with(merging.preview(losing.id(), into)));
    }

    @PostMapping("/merge")
    ModelAndView merge(Page page, @PathVariable String id, @RequestParam String into) {
        editing.requireEditor();
        return begun(
                page, id, merging.begin(HeadingController.entry(keeping, id).id(), into));
    }

    @PostMapping("/unmerge")
    ModelAndView unmerge(Page page, @PathVariable String id) {
        editing.requireEditor();
        return begun(page, id, merging.undo(HeadingController.entry(keeping, id).id()));
    }

    private ModelAndView begun(Page page, String id, Merging merging) {
        if (merging instanceof Merging.Begun(var job)) {
            return HeadingEditingController.to(page, "/jobs/" + job.value());
        }
        var view = page.through(
                "authorities/heading-merge",
                "view",
                new MergeView(HeadingController.entry(keeping, id), "", List.of(), null, null).with(merging));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }
}
