package org.hexapla.newsroom.reuse;

import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Channels;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.ItemNotFound;
import org.hexapla.newsroom.story.Writing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a centre takes an item over, and sees what it has taken over.
@Controller
@RequestMapping("/{lang}/newsroom/items/{id:\\d{1,18}}/reuse")
class ReuseController {

    private final TakingOver takingOver;
    private final Writing writing;
    private final Channels channels;

    ReuseController(TakingOver takingOver, Writing writing, Channels channels) {
        this.takingOver = takingOver;
        this.writing = writing;
        this.channels = channels;
    }

    @GetMapping
    ModelAndView reuse(Page page, @PathVariable long id) {
        var item = writing.find(new ItemId(id));
        var view = new ReuseView(
                item.id().toString(),
                item.title(),
                takingOver.origin(item.id()).map(taken -> other(taken, taken.origin())),
                takingOver.copies(item.id()).stream()
                        .map(taken -> other(taken, taken.item()))
                        .toList(),
                channels.all().stream()
                        .filter(channel -> !item.details().channels().contains(channel.code()))
                        .toList(),
                readable(item));
        return page.through("newsroom/reuse", "view", view);
    }

    @PostMapping
    ModelAndView take(Page page, @PathVariable long id, @RequestParam String channel, @RequestParam String language) {
        var origin = new ItemId(id);
        writing.requireWriter();
        var code =
                ChannelCode.parse(channel).filter(known -> channels.find(known).isPresent());
        var own = Language.parse(language)
                .flatMap(in -> code.flatMap(known -> takingOver.take(origin, in, known)))
                .orElseThrow(() -> new ItemNotFound(origin.toString()));
        return SeeOther.at(page.to("/newsroom/items/" + own));
    }

    @PostMapping("/seen")
    ModelAndView seen(Page page, @PathVariable long id) {
        takingOver.seen(new ItemId(id));
        return SeeOther.at(page.to("/newsroom/items/" + id + "/reuse"));
    }

    private ReuseView.Other other(TakingOver.Taken taken, ItemId shown) {
        return new ReuseView.Other(shown.toString(), writing.find(shown).title(), taken.language(), taken.changed());
    }

    private static java.util.List<Language> readable(Item item) {
        return LocalizedText.inOrder(item.editions().keySet()).stream()
                .filter(language -> item.readable(language).isPresent())
                .toList();
    }
}
