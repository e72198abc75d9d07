package org.hexapla.newsroom.volumes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.authorities.Persons;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.kernel.web.Page;
import org.hexapla.newsroom.story.Block;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.Items;
import org.hexapla.newsroom.story.ReadingItems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Issues, yearbooks, exhibitions and courses as readers meet them, and all that an author wrote.
@Controller
@RequestMapping("/{lang}")
class VolumeController {

    private final KnownVolumes volumes;
    private final AuthorTable authors;
    private final Persons persons;
    private final OpenVolumes open;
    private final Items items;
    private final ReadingItems reading;

    VolumeController(
            KnownVolumes volumes,
            AuthorTable authors,
            Persons persons,
            OpenVolumes open,
            Items items,
            ReadingItems reading) {
        this.volumes = volumes;
        this.authors = authors;
        this.persons = persons;
        this.open = open;
        this.items = items;
        this.reading = reading;
    }

    @GetMapping("/channels/{code}/volumes/{number}")
    ModelAndView volume(Page page, @PathVariable String code, @PathVariable String number) {
        var channel = open.channel(code);
        var all = volumes.of(channel.code());
        var at = all.stream()
                .filter(volume -> volume.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new VolumeNotFound(number));
        var place = all.indexOf(at);
        var readable = open.readable(at);
        var view = new VolumeView(
                channel,
                at,
                volumes.covers(List.of(at)).values().stream().findFirst().orElse(null),
                readable.entrySet().stream()
                        .map(entry -> chapter(entry.getKey(), entry.getValue()))
                        .toList(),
                at.terms().getOrDefault(page.language(), List.of()).stream()
                        .sorted((a, b) -> page.language().order().compare(a.word(), b.word()))
                        .toList(),
                cited(readable, page),
                place + 1 < all.size() ? Optional.of(all.get(place + 1)) : Optional.empty(),
                place > 0 ? Optional.of(all.get(place - 1)) : Optional.empty());
        return page.forEverybody().existingIn(channel.languages()).through("newsroom/volume", "view", view);
    }

    @GetMapping("/authors/{person}")
    ModelAndView author(Page page, @PathVariable String person) {
        var author = PersonNameId.parse(person).flatMap(persons::find).orElseThrow(() -> new VolumeNotFound(person));
        var written = items.find(authors.by(author.id())).values().stream()
                .filter(reading::isOpen)
                .map(item -> chapter(0, item))
                .toList();
        if (written.isEmpty()) {
            throw new VolumeNotFound(person);
        }
        return page.forEverybody()
                .through("newsroom/author", "code", author.id().value(), "name", author.name(), "written", written);
    }

    private VolumeView.Chapter chapter(int place, Item item) {
        var lead = LocalizedText.none();
        for (var edition : item.editions().entrySet()) {
            if (item.readable(edition.getKey()).isPresent()) {
                lead = lead.with(edition.getKey(), edition.getValue().copy().lead());
            }
        }
        return new VolumeView.Chapter(place, item.id(), item.title(), lead, volumes.authorsOf(item.id()));
    }

    /// The documents that its items show, in the order of their symbols.
    private static List<VolumeView.Cited> cited(Map<Integer, Item> readable, Page page) {
        var places = new TreeMap<String, List<Integer>>();
        readable.forEach((place, item) -> item.readable(page.language())
                .or(() -> item.readable(item.source()))
                .ifPresent(edition -> edition.copy().blocks().stream()
                        .filter(Block.Paper.class::isInstance)
                        .map(block -> ((Block.Paper) block).symbol())
                        .flatMap(symbol -> Symbol.parse(symbol).stream())
                        .map(Symbol::toString)
                        .distinct()
                        .forEach(symbol -> places.computeIfAbsent(symbol, _ -> new ArrayList<>())
                                .add(place))));
        return places.entrySet().stream()
                .map(entry -> new VolumeView.Cited(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
