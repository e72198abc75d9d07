package org.hexapla.newsroom.story;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.newsroom.ItemId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Says before anybody publishes what the pictures, films and recordings of a text still lack in its language.
@Controller
class LackingController {

    private final Writing writing;
    private final MediaPieces media;

    LackingController(Writing writing, MediaPieces media) {
        this.writing = writing;
        this.media = media;
    }

    @GetMapping("/{lang}/newsroom/items/{id}/{language:[a-z]{2,3}(?:-[A-Za-z0-9-]+)?}/lacking")
    ModelAndView lacking(Page page, @PathVariable String id, @PathVariable String language) {
        var item = writing.find(ItemId.parse(id).orElseThrow(() -> new ItemNotFound(id)));
        var in = Language.parse(language).orElseThrow(() -> new ItemNotFound(id));
        var lacks = item.draft(in).map(draft -> media.lacks(draft.copy(), in)).orElse(List.of());
        return page.through("newsroom/lacking", "lacking", new MediaLacking(item.id(), in, lacks));
    }
}
