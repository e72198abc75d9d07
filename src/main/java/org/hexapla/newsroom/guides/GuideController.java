package org.hexapla.newsroom.guides;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.GuideItems;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.Items;
import org.hexapla.newsroom.story.ReadingItems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// All research guides, for readers by language and for their keepers by what is due.
@Controller
@RequestMapping("/{lang}")
class GuideController {

    private static final int USUAL_MONTHS = 12;

    private final GuideItems guides;
    private final Items items;
    private final ReadingItems reading;
    private final GuideCare care;

    GuideController(GuideItems guides, Items items, ReadingItems reading, GuideCare care) {
        this.guides = guides;
        this.items = items;
        this.reading = reading;
        this.care = care;
    }

    @GetMapping("/guides")
    ModelAndView all(Page page, @RequestParam(defaultValue = "") String in) {
        var open = items.find(guides.published()).values().stream()
                .filter(reading::isOpen)
                .toList();
        var cares = care.of(open.stream().map(Item::id).toList());
        var today = care.today();
        var counts = new LinkedHashMap<Language, Integer>();
        Language.OFFICIAL.forEach(language -> counts.put(language, 0));
        var lines = new ArrayList<GuidesView.Line>();
        for (var item : open) {
            var languages = LocalizedText.inOrder(item.title().languages());
            languages.forEach(language -> counts.merge(language, 1, Integer::sum));
            var kept = cares.get(item.id());
            lines.add(new GuidesView.Line(
                    item.id(),
                    item.title(),
                    lead(item),
                    languages,
                    item.details().theme(),
                    kept == null ? "" : kept.owner(),
                    kept == null ? null : kept.reviewed(),
                    kept == null || kept.due().isBefore(today)));
        }
        var chosen = Language.parse(in).filter(counts::containsKey);
        chosen.ifPresent(language -> lines.removeIf(line -> !line.languages().contains(language)));
        lines.sort((a, b) -> page.language()
                .order()
                .compare(a.title().words(page.language()), b.title().words(page.language())));
        return page.through(
                "newsroom/guides",
                "view",
                new GuidesView(lines, counts(counts), chosen.orElse(null), reading.isEditor()));
    }

    /// Somebody has looked at all of it.
    @PostMapping("/newsroom/guides/{id:\\d{1,18}}/reviewed")
    ModelAndView reviewed(
            Page page,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "12") int months) {
        care.requireEditor();
        var guide = new ItemId(id);
        if (items.find(guide).isEmpty() || owner.isBlank() || owner.length() > 200) {
            throw new GuideRefused(String.valueOf(id));
        }
        care.reviewed(guide, owner.strip(), months < 1 || months > 60 ? USUAL_MONTHS : months);
        return SeeOther.at(page.to("/guides"));
    }

    private static List<GuidesView.Count> counts(Map<Language, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> new GuidesView.Count(count.getKey(), count.getValue()))
                .toList();
    }

    private static LocalizedText lead(Item item) {
        var lead = LocalizedText.none();
        for (var edition : item.editions().entrySet()) {
            if (item.readable(edition.getKey()).isPresent()) {
                lead = lead.with(edition.getKey(), edition.getValue().copy().lead());
            }
        }
        return lead;
    }
}
