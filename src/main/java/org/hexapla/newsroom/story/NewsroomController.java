package org.hexapla.newsroom.story;

import java.util.Map;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.translation.VersionState;
import org.hexapla.translation.Versions;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where the newsroom's people begin: what is in their hands, with the gaps in plain sight.
@Controller
@RequestMapping("/{lang}/newsroom")
class NewsroomController {

    private static final int MOST = 100;

    private final Writing writing;
    private final Items items;
    private final ItemTypes types;
    private final Versions versions;

    NewsroomController(Writing writing, Items items, ItemTypes types, Versions versions) {
        this.writing = writing;
        this.items = items;
        this.types = types;
        this.versions = versions;
    }

    @Bean
    static MenuEntry newsroomInTheMenu() {
        return new MenuEntry("newsroom.title", "/newsroom", 80, Visitor.Standing.STAFF);
    }

    @GetMapping
    ModelAndView start(Page page) {
        writing.requireWriter();
        var found = items.find(items.underWay(MOST)).values();
        var states =
                versions.states(found.stream().map(item -> item.id().item()).toList());
        var lines = found.stream().map(item -> line(item, states)).toList();
        return page.through(
                "newsroom/start", "lines", lines, "languages", page.frame().languages());
    }

    private NewsroomLine line(Item item, Map<ItemRef, Map<Language, VersionState>> states) {
        return new NewsroomLine(
                item.id().toString(),
                item.title(),
                types.name(item.type()),
                states.getOrDefault(item.id().item(), Map.of()));
    }
}
