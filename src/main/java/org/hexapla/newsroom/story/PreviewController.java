package org.hexapla.newsroom.story;

import java.time.Clock;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.newsroom.ItemId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A text as readers will see it, for those who write it; nothing is published by looking.
@Controller
@RequestMapping("/{lang}/newsroom/items/{id}/{language}/preview")
class PreviewController {

    private final Writing writing;
    private final Previewing previewing;
    private final Clock clock;

    PreviewController(Writing writing, Previewing previewing, Clock clock) {
        this.writing = writing;
        this.previewing = previewing;
        this.clock = clock;
    }

    /// @param revision which text; 0 for the last one saved
    @GetMapping
    ModelAndView preview(
            Page page,
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam(defaultValue = "0") int revision) {
        var item = writing.find(ItemId.parse(id).orElseThrow(() -> new ItemNotFound(id)));
        var in = Language.parse(language).orElseThrow(() -> new ItemNotFound(language));
        var number = revision > 0
                ? revision
                : item.draft(in).map(Item.Draft::revision).orElse(0);
        var view = previewing
                .of(item, in, number, clock.instant(), StoryView.Standing.preview())
                .orElseThrow(() -> new ItemNotFound(id + " " + language));
        return page.existingIn(List.of()).through("newsroom/story", "view", view);
    }
}
