package org.hexapla.newsroom.channel;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Picture;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.CircleCode;
import org.hexapla.newsroom.Circles;
import org.hexapla.newsroom.FrontPart;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.Themes;
import org.hexapla.newsroom.Volume;
import org.hexapla.newsroom.Volumes;
import org.hexapla.newsroom.channel.ChannelView.Section;
import org.hexapla.newsroom.story.FrontItems;
import org.hexapla.newsroom.story.Items;
import org.hexapla.newsroom.story.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the front page of a channel together from the parts that it was set up with.
@Component
@Transactional(readOnly = true)
class FrontPages {

    private static final int TIMELINE = 200;
    private static final int MOST_OF_A_THEME = 100;

    private final FrontItems gathered;
    private final Cards cards;
    private final Circles circles;
    private final Ahead ahead;
    private final Volumes volumes;
    private final Themes themes;

    FrontPages(FrontItems gathered, Cards cards, Circles circles, Ahead ahead, Volumes volumes, Themes themes) {
        this.gathered = gathered;
        this.cards = cards;
        this.circles = circles;
        this.ahead = ahead;
        this.volumes = volumes;
        this.themes = themes;
    }

    /// @param in the language of its items
    /// @param reader the language of the page around them
    List<Section> of(Channel channel, Language in, Language reader) {
        var told = new LinkedHashSet<ItemId>();
        var sections = new ArrayList<Section>();
        for (var part : channel.frontPage()) {
            section(channel, part, in, reader, told).ifPresent(sections::add);
        }
        return sections;
    }

    private Optional<Section> section(Channel channel, FrontPart part, Language in, Language reader, Set<ItemId> told) {
        var heading = part.heading();
        return switch (part.kind()) {
            case LEAD -> lead(channel, heading, in, told);
            case LATEST -> Optional.of(items(part, "front.latest", fresh(channel, part, in, told), ""));
            case THEME -> Optional.of(theme(channel, named(part), part.argument(), "front.theme", in));
            case TYPE ->
                Optional.of(items(
                        part, "front.type", gathered.ofType(channel.code(), in, part.argument(), part.most()), ""));
            case TIMELINE -> Optional.of(timeline(channel, heading, in));
            case ISSUE ->
                volumes.of(channel.code()).stream()
                        .findFirst()
                        .map(volume -> new Section.Issue(heading, volume, cover(volume), cards.of(volume.items(), in)));
            case ARCHIVE -> Optional.of(archive(channel, heading));
            case SEARCH -> Optional.of(new Section.Search(heading));
            case TEXT ->
                part.words()
                        .show(in)
                        .map(shown -> new Section.Text(heading, Prose.html(shown.text()), shown.language()));
            case UPCOMING -> Optional.of(ahead.days(part));
            case EVENTS -> Optional.of(ahead.events(part, reader));
            case STATION -> tie(part).map(station -> theme(channel, part, station, "front.station", in));
            case STATE -> tie(part).flatMap(code -> state(heading, code, reader));
        };
    }

    private Optional<Section> lead(Channel channel, LocalizedText heading, Language in, Set<ItemId> told) {
        var latest = gathered.latest(channel.code(), in, 1);
        latest.forEach(brief -> told.add(brief.id()));
        return cards.of(latest).stream()
                .<Section>map(card -> new Section.Lead(heading, card))
                .findFirst();
    }

    private List<Items.Brief> fresh(Channel channel, FrontPart part, Language in, Set<ItemId> told) {
        var most = part.most() + told.size();
        var fresh = gathered.latest(channel.code(), in, most).stream()
                .filter(brief -> !told.contains(brief.id()))
                .limit(part.most())
                .toList();
        fresh.forEach(brief -> told.add(brief.id()));
        return fresh;
    }

    private Section items(FrontPart part, String key, List<Items.Brief> briefs, String more) {
        return new Section.Items(part.heading(), key, cards.of(briefs), more);
    }

    private Section theme(Channel channel, FrontPart part, String theme, String key, Language in) {
        var briefs = gathered.ofTheme(channel.code(), in, theme, part.most());
        var more = briefs.size() < part.most() ? "" : channel.path() + "/themes/" + theme;
        return items(part, key, briefs, more);
    }

    /// A part without a heading of its own has the name of its theme.
    private FrontPart named(FrontPart part) {
        return part.heading().isEmpty()
                ? new FrontPart(part.kind(), nameOf(part.argument()), part.words(), part.argument(), part.most())
                : part;
    }

    LocalizedText nameOf(String theme) {
        return themes.name(theme);
    }

    /// All that is told of a theme, the latest first.
    List<ChannelView.Card> theme(Channel channel, String theme, Language in) {
        return cards.of(gathered.ofTheme(channel.code(), in, theme, MOST_OF_A_THEME));
    }

    private Section timeline(Channel channel, LocalizedText heading, Language in) {
        var byYear = new TreeMap<Integer, List<ChannelView.Card>>(Comparator.reverseOrder());
        cards.of(gathered.latest(channel.code(), in, TIMELINE))
                .forEach(card -> byYear.computeIfAbsent(
                                card.at().atZone(ZoneOffset.UTC).getYear(), _ -> new ArrayList<>())
                        .add(card));
        return new Section.Timeline(
                heading,
                byYear.entrySet().stream()
                        .map(year -> new ChannelView.Year(year.getKey(), List.copyOf(year.getValue())))
                        .toList());
    }

    private Section archive(Channel channel, LocalizedText heading) {
        var byYear = new TreeMap<Integer, List<Volume>>(Comparator.reverseOrder());
        var all = volumes.of(channel.code());
        all.forEach(volume -> byYear.computeIfAbsent(volume.day().getYear(), _ -> new ArrayList<>())
                .add(volume));
        return new Section.Archive(
                heading,
                byYear.entrySet().stream()
                        .map(year -> new ChannelView.YearOfVolumes(year.getKey(), List.copyOf(year.getValue())))
                        .toList(),
                volumes.covers(all));
    }

    private @Nullable Picture cover(Volume volume) {
        return volumes.covers(List.of(volume)).values().stream().findFirst().orElse(null);
    }

    private Optional<String> tie(FrontPart part) {
        return CircleCode.parse(part.argument()).flatMap(circles::tie);
    }

    private static Optional<Section> state(LocalizedText heading, String code, Language reader) {
        return Country.parse(code)
                .map(country -> new Section.State(heading, code.toLowerCase(Locale.ROOT), country.nameIn(reader)));
    }
}
