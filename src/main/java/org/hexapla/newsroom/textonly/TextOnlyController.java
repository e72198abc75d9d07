package org.hexapla.newsroom.textonly;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Problem;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Shown;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Choice;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.Markup;
import org.hexapla.newsroom.story.OpenItems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What anybody may read, as text alone: the channels, their latest, every story in parts. Each page weighs less than
/// 15 KB as it is, in every script.
@Controller
@RequestMapping("/{lang}/text")
class TextOnlyController {

    /// What stands around the text weighs less than three kilobytes in any language.
    private static final int MOST = 11_500;
    private static final int CARDS = 40;

    private final OpenItems items;
    private final Markup markup;
    private final Clock clock;

    TextOnlyController(OpenItems items, Markup markup, Clock clock) {
        this.items = items;
        this.markup = markup;
        this.clock = clock;
    }

    /// There is nothing here that anybody may read.
    static final class NothingToRead extends Problem {

        private static final long serialVersionUID = 1;

        NothingToRead(String id) {
            super(Category.NOT_FOUND, "newsroom.problem.item", id);
        }
    }

    @GetMapping({"", "/channels"})
    ModelAndView channels(Page page) {
        var list = new StringBuilder("<ul>");
        for (var channel : items.channels()) {
            list.append(BareCards.link(page, channel.path(), channel.name()));
        }
        var body = list.append("</ul>").toString();
        var turns = new BarePage.Turns("/text", "", Optional.empty(), Optional.empty());
        return page(
                page,
                new BarePage(
                        "/channels",
                        site() + page.to("/channels"),
                        page.language(),
                        page.text("newsroom.channels.title"),
                        List.of(),
                        body,
                        turns,
                        page.frame().languages()));
    }

    @GetMapping("/channels/{code}")
    ModelAndView channel(Page page, @PathVariable String code, @RequestParam(defaultValue = "") String before) {
        var channel = items.channel(code).orElseThrow(() -> new NothingToRead(code));
        var from = place(before)
                .orElseGet(() -> OpenItems.Place.beforeAll(clock.instant().plus(Duration.ofDays(1))));
        var found = items.latest(Choice.ofChannel(channel.code()), page.language(), from, CARDS + 1);
        var cards = new BareCards(page, MOST);
        found.stream().limit(CARDS).forEach(cards::add);
        var path = "/text" + channel.path();
        var next = cards.count() < found.size()
                ? Optional.of(path + "?before=" + written(found.get(cards.count() - 1), page.language()))
                : Optional.<String>empty();
        return page(
                page,
                new BarePage(
                        channel.path(),
                        site() + page.to(channel.path()),
                        page.language(),
                        channel.name().words(page.language()),
                        List.of(),
                        cards.html(),
                        new BarePage.Turns(path, "", Optional.empty(), next),
                        channel.languages().stream()
                                .filter(page.frame().languages()::contains)
                                .toList()));
    }

    @GetMapping("/stories/{id}")
    ModelAndView story(Page page, @PathVariable String id, @RequestParam(defaultValue = "1") int part) {
        var item = ItemId.parse(id).flatMap(items::find).orElseThrow(() -> new NothingToRead(id));
        var languages = inOrder(item, page.language()).toList();
        var language = languages.getFirst();
        var copy = item.readable(language).orElseThrow().copy();
        var parts = new Parts(MOST, language).of(BareText.of(markup.html(page, copy, language)));
        var shown = Math.clamp(part, 1, parts.size());
        page.showing(new Shown.Content(item.id().item(), language));
        return page(
                page,
                new BarePage(
                        "/stories/" + item.id(),
                        site() + "/" + spoken(page, language) + "/stories/" + item.id(),
                        language,
                        copy.title(),
                        notices(page, item, language),
                        lead(page, item, language, shown) + parts.get(shown - 1),
                        turns(page, item, shown, parts.size()),
                        languages.stream()
                                .filter(page.frame().languages()::contains)
                                .toList()));
    }

    /// Pages are in the site's own languages; a text in another stands on a page in the reader's.
    private static Language spoken(Page page, Language language) {
        return page.frame().languages().contains(language) ? language : page.language();
    }

    private static BarePage.Turns turns(Page page, Item item, int shown, int parts) {
        var path = "/text/stories/" + item.id();
        return new BarePage.Turns(
                path,
                parts == 1 ? "" : page.text("textonly.part", shown, parts),
                shown > 1 ? Optional.of(path + "?part=" + (shown - 1)) : Optional.empty(),
                shown < parts ? Optional.of(path + "?part=" + (shown + 1)) : Optional.empty());
    }

    private static List<String> notices(Page page, Item item, Language language) {
        var notices = new ArrayList<String>();
        var edition = item.readable(language).orElseThrow();
        if (!language.equals(page.language())) {
            notices.add(page.text(
                    "newsroom.story.fallback",
                    page.language().nameIn(page.language()),
                    language.nameIn(page.language())));
        }
        if (edition.copy().isByMachine()) {
            notices.add(page.text("newsroom.story.machine"));
        }
        if (!edition.notice().isEmpty()) {
            notices.add(page.text("newsroom.story.correction") + " " + edition.notice());
        }
        return notices;
    }

    private static String lead(Page page, Item item, Language language, int part) {
        var edition = item.readable(language).orElseThrow();
        return part > 1
                ? ""
                : BareCards.paragraph("b", edition.copy().lead())
                        + BareCards.paragraph("small", page.wording().time(edition.first()));
    }

    /// The languages in which it can be read, the best for the reader first.
    private static Stream<Language> inOrder(Item item, Language reader) {
        return Stream.of(
                        List.of(reader, item.source(), Language.EN, Language.FR),
                        Language.OFFICIAL,
                        item.editions().keySet())
                .flatMap(Collection::stream)
                .distinct()
                .filter(language -> item.readable(language).isPresent());
    }

    private static ModelAndView page(Page page, BarePage view) {
        return page.forEverybody().through("newsroom/textonly", "view", view);
    }

    private static String written(Item item, Language language) {
        return item.readable(language).orElseThrow().first() + "_" + item.id();
    }

    private static Optional<OpenItems.Place> place(String written) {
        var bar = written.indexOf('_');
        try {
            return bar < 0
                    ? Optional.empty()
                    : ItemId.parse(written.substring(bar + 1))
                            .map(item -> new OpenItems.Place(Instant.parse(written.substring(0, bar)), item));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
