package org.hexapla.newsroom.talk;

import java.util.Locale;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.newsroom.story.Item;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where colleagues talk of an item of theirs.
@Controller
@RequestMapping("/{lang}/stories/{id:\\d{1,18}}/comments")
class TalkController {

    private final Talking talking;

    TalkController(Talking talking) {
        this.talking = talking;
    }

    @GetMapping
    ModelAndView all(Page page, @PathVariable String id) {
        return shown(page, talking.item(id), "", "");
    }

    @PostMapping
    ModelAndView say(Page page, @PathVariable String id, @RequestParam(defaultValue = "") String words) {
        var item = talking.item(id);
        var saying = talking.say(item.id(), words);
        return saying == Talking.Saying.SAID
                ? SeeOther.at(page.to("/stories/" + id + "/comments"))
                : shown(page, item, words, "talk.fault." + saying.name().toLowerCase(Locale.ROOT));
    }

    @PostMapping("/{said:\\d{1,18}}/hide")
    ModelAndView hide(Page page, @PathVariable String id, @PathVariable long said) {
        talking.hide(talking.item(id).id(), said);
        return SeeOther.at(page.to("/stories/" + id + "/comments"));
    }

    private ModelAndView shown(Page page, Item item, String written, String fault) {
        var lines = talking.of(item.id()).stream()
                .map(said -> new TalkView.Line(said.id(), said.name(), said.words(), said.at(), said.isHideable()))
                .toList();
        var view = page.through(
                "newsroom/talk", "view", new TalkView(item.id().toString(), item.title(), lines, written, fault));
        if (!fault.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
