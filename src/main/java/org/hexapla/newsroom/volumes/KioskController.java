package org.hexapla.newsroom.volumes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Shown;
import org.hexapla.newsroom.Volume;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.Markup;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Exhibitions as they are shown on a screen in a hall: a panel at a time, large, without the site around it.
@Controller
@RequestMapping("/{lang}/channels/{code}/volumes/{number}/kiosk")
class KioskController {

    private final OpenVolumes open;
    private final Markup markup;

    KioskController(OpenVolumes open, Markup markup) {
        this.open = open;
        this.markup = markup;
    }

    /// @throws VolumeNotFound also where it is no exhibition, or has no such panel
    @GetMapping
    ModelAndView panel(
            Page page,
            @PathVariable String code,
            @PathVariable String number,
            @RequestParam(defaultValue = "1") String panel) {
        var volume = open.volume(open.channel(code), number);
        var panels = List.copyOf(open.readable(volume).values());
        var at = place(panel)
                .filter(place -> volume.kind() == Volume.Kind.EXHIBITION && place <= panels.size())
                .orElseThrow(() -> new VolumeNotFound(number));
        var item = panels.get(at - 1);
        var language = language(item, page.language());
        var copy = item.readable(language).orElseThrow().copy();
        var view =
                new KioskView(volume, at, panels.size(), item.id(), language, copy, markup.html(page, copy, language));
        return page.forEverybody()
                .showing(new Shown.Content(item.id().item(), language))
                .through("newsroom/kiosk", "view", view);
    }

    private static Optional<Integer> place(String written) {
        return written.matches("[1-9]\\d{0,2}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    /// The reader's, the one it was written in, or any other that it has.
    private static Language language(Item item, Language reader) {
        return Stream.of(
                        List.of(reader, item.source()),
                        Language.OFFICIAL,
                        item.editions().keySet())
                .flatMap(languages -> languages.stream())
                .filter(language -> item.readable(language).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
