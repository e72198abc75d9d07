package org.hexapla.newsroom.channel;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.ItemTypes;
import org.hexapla.newsroom.story.Items;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Channels as readers meet them.
@Controller
@RequestMapping("/{lang}/channels")
class ChannelController {

    private static final int MOST = 20;

    private final KnownChannels channels;
    private final Items items;
    private final ItemTypes types;
    private final Clock clock;

    ChannelController(KnownChannels channels, Items items, ItemTypes types, Clock clock) {
        this.channels = channels;
        this.items = items;
        this.types = types;
        this.clock = clock;
    }

    @Bean
    static MenuEntry channelsInTheMenu() {
        return new MenuEntry("newsroom.channels.title", "/channels", 5, Visitor.Standing.ANYBODY);
    }

    @GetMapping
    ModelAndView list(Page page) {
        var open = channels.open(channels.all());
        return page.forEverybody().through("newsroom/channels", "channels", open, "isEditable", channels.isEditor());
    }

    @GetMapping("/{code}")
    ModelAndView front(Page page, @PathVariable String code, @RequestParam(defaultValue = "") String before) {
        var channel = channels.read(code);
        var from = instant(before).orElseGet(() -> clock.instant().plus(Duration.ofDays(1)));
        var most = Math.clamp(channel.front(), 1, MOST);
        var ids = items.latest(channel.code(), page.language(), from, most + 1);
        var shown = List.copyOf(
                items.find(ids.subList(0, Math.min(most, ids.size()))).values());
        var cards = shown.stream().map(item -> card(item, page.language())).toList();
        var next = ids.size() > most ? Optional.of(cards.getLast().at()) : Optional.<Instant>empty();
        return page.forEverybody()
                .existingIn(channel.languages())
                .through("newsroom/channel", "view", new ChannelView(channel, cards, next, channels.isEditor()));
    }

    private ChannelView.Card card(Item item, Language language) {
        var edition = item.readable(language).orElseThrow();
        return new ChannelView.Card(
                item.id(),
                types.name(item.type()),
                edition.copy().title(),
                edition.copy().lead(),
                edition.first());
    }

    private static Optional<Instant> instant(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
