package org.hexapla.newsroom.guides;

import java.util.List;
import java.util.Set;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.GuideItems;
import org.hexapla.newsroom.story.Items;
import org.hexapla.newsroom.story.Relinking;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The work list of dead links: each is mended once, wherever it stands.
@Controller
@RequestMapping("/{lang}/newsroom/links")
class LinkController {

    private final LinkTable table;
    private final GuideItems guides;
    private final Items items;
    private final KeptBoxes boxes;
    private final Relinking relinking;

    LinkController(LinkTable table, GuideItems guides, Items items, KeptBoxes boxes, Relinking relinking) {
        this.table = table;
        this.guides = guides;
        this.items = items;
        this.boxes = boxes;
        this.relinking = relinking;
    }

    @GetMapping
    ModelAndView list(Page page, @RequestParam(defaultValue = "-1") int replaced) {
        boxes.requireEditor();
        var places = guides.links();
        var standing = table.standing();
        var lines = table.inTrouble().stream()
                .map(kept -> line(kept, places.getOrDefault(kept.address(), Set.of())))
                .toList();
        return page.through(
                "newsroom/links", "view", new LinksView(lines, standing.links(), standing.last(), replaced));
    }

    @PostMapping
    ModelAndView replace(Page page, @RequestParam String from, @RequestParam String to) {
        boxes.requireEditor();
        var address = to.strip();
        if (!address.matches("(?i)https?://[^\\s()<>]{1,2000}")) {
            throw new LinkUnreadable(address);
        }
        var replaced = relinking.replace(guides.links().getOrDefault(from, Set.of()), from, address);
        for (var box : boxes.all()) {
            var words = replaced(box.words(), from, address);
            if (!words.equals(box.words()) && boxes.keep(new Box(box.code(), box.version(), words))) {
                replaced++;
            }
        }
        return SeeOther.at(page.to("/newsroom/links?replaced=" + replaced));
    }

    private LinksView.Line line(LinkTable.Kept kept, Set<ItemId> places) {
        return new LinksView.Line(
                kept.address(),
                kept.status(),
                kept.fault(),
                kept.isDead(),
                kept.movedTo() == null ? "" : kept.movedTo(),
                kept.checked(),
                items.find(places).values().stream()
                        .map(item -> new LinksView.Where(item.id().toString(), item.title()))
                        .toList(),
                boxesWith(kept.address()));
    }

    private List<String> boxesWith(String address) {
        return boxes.all().stream()
                .filter(box -> box.words().texts().values().stream()
                        .anyMatch(text -> GuideItems.linksIn(text).contains(address)))
                .map(Box::code)
                .toList();
    }

    private static LocalizedText replaced(LocalizedText words, String from, String to) {
        var replaced = words;
        for (var text : words.texts().entrySet()) {
            if (GuideItems.linksIn(text.getValue()).contains(from)) {
                replaced = replaced.with(text.getKey(), text.getValue().replace("](" + from + ")", "](" + to + ")"));
            }
        }
        return replaced;
    }
}
