package org.hexapla.newsroom.channel;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.FrontPart;
import org.hexapla.newsroom.story.FrontItems;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
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
    private final FrontPages fronts;
    private final FrontItems items;
    private final Cards cards;
    private final Clock clock;

    ChannelController(KnownChannels channels, FrontPages fronts, FrontItems items, Cards cards, Clock clock) {
        this.channels = channels;
        this.fronts = fronts;
        this.items = items;
        this.cards = cards;
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
    // All that a page asks is asked in one transaction, in place of a dozen.
    @Transactional(readOnly = true)
    ModelAndView front(Page page, @PathVariable String code, @RequestParam(defaultValue = "") String before) {
        var channel = channels.read(code);
        var languages = channel.languages();
        var language = languages.contains(page.language()) ? page.language() : languages.getFirst();
        return front(page.forEverybody().existingIn(languages), channel, language, instant(before));
    }

    /// A language of the channel that the site around it does not speak.
    @GetMapping("/{code}/in/{tag}")
    ModelAndView frontIn(
            Page page,
            @PathVariable String code,
            @PathVariable String tag,
            @RequestParam(defaultValue = "") String before) {
        var channel = channels.read(code);
        var language =
                Language.parse(tag).filter(channel.languages()::contains).orElseThrow(() -> new ChannelNotFound(code));
        return front(page.forEverybody().existingIn(List.of()), channel, language, instant(before));
    }

    /// All that is told of a theme.
    @GetMapping("/{code}/themes/{theme}")
    ModelAndView theme(Page page, @PathVariable String code, @PathVariable String theme) {
        var channel = channels.read(code);
        var language = channel.languages().contains(page.language())
                ? page.language()
                : channel.languages().getFirst();
        var cards = fronts.theme(channel, theme, language);
        if (cards.isEmpty()) {
            throw new ChannelNotFound(theme);
        }
        var heading = channel.parts().stream()
                .filter(known -> known.argument().equals(theme))
                .map(FrontPart::heading)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseGet(() -> fronts.nameOf(theme));
        return page.forEverybody()
                .existingIn(channel.languages())
                .through("newsroom/theme", "channel", channel, "heading", heading, "cards", cards);
    }

    private ModelAndView front(Page page, Channel channel, Language language, Optional<Instant> before) {
        var from = before.orElseGet(() -> clock.instant().plus(Duration.ofDays(1)));
        var most = Math.clamp(channel.front(), 1, MOST);
        var latest = items.latest(channel.code(), language, from, most + 1);
        var shown = latest.subList(0, Math.min(most, latest.size()));
        var next = latest.size() > most ? Optional.of(shown.getLast().first()) : Optional.<Instant>empty();
        List<ChannelView.Section> sections = before.isEmpty()
                ? fronts.of(channel, language, page.language())
                : List.of(new ChannelView.Section.Items(LocalizedText.none(), "front.earlier", cards.of(shown), ""));
        var isFallback = !language.equals(page.language()) && !page.path().contains("/in/");
        return page.through(
                "newsroom/channel",
                "view",
                new ChannelView(channel, language, isFallback, sections, next, channels.isEditor()));
    }

    private static Optional<Instant> instant(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
