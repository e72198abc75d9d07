package org.hexapla.newsroom.volumes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.media.Pictures;
import org.hexapla.newsroom.Channels;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Items;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The forms in which issues, yearbooks, exhibitions and courses are put together, and items are signed.
@Controller
@RequestMapping("/{lang}/newsroom")
class VolumeEditingController {

    private final MakingVolumes making;
    private final VolumeTable table;
    private final KnownVolumes known;
    private final Channels channels;
    private final Items items;
    private final Pictures pictures;

    VolumeEditingController(
            MakingVolumes making,
            VolumeTable table,
            KnownVolumes known,
            Channels channels,
            Items items,
            Pictures pictures) {
        this.making = making;
        this.table = table;
        this.known = known;
        this.channels = channels;
        this.items = items;
        this.pictures = pictures;
    }

    @GetMapping("/volumes")
    ModelAndView list(Page page) {
        making.requireEditor();
        return page.through(
                "newsroom/volumes",
                "volumes",
                table.all().stream()
                        .map(kept -> new VolumeLine(kept.id(), kept.volume()))
                        .toList());
    }

    @GetMapping("/volumes/new")
    ModelAndView blank(Page page) {
        making.requireEditor();
        return form(page, 0, 0, Map.of(), Map.of());
    }

    @GetMapping("/volumes/{id:\\d{1,18}}")
    ModelAndView filled(Page page, @PathVariable long id) {
        making.requireEditor();
        var kept = table.find(id).orElseThrow(() -> new VolumeNotFound(String.valueOf(id)));
        return form(page, id, kept.version(), VolumeForm.values(kept.volume()), Map.of());
    }

    @PostMapping("/volumes")
    ModelAndView keep(
            Page page, @RequestParam long id, @RequestParam int version, @RequestParam Map<String, String> values) {
        making.requireEditor();
        var read = VolumeForm.read(values, page.frame().languages());
        var volume = read.volume();
        if (volume.isEmpty() || channels.find(volume.get().channel()).isEmpty()) {
            return form(page, id, version, values, read.faults());
        }
        var cover = volume.get().cover();
        if (cover != null && pictures.find(cover).isEmpty()) {
            return form(page, id, version, values, Map.of("cover", "volumes.fault.cover"));
        }
        var isKept = id == 0 ? making.add(volume.get()).isPresent() : making.change(id, version, volume.get());
        return isKept
                ? SeeOther.at(page.to(volume.get().path()))
                : form(page, id, version, values, Map.of("number", "volumes.fault.taken"));
    }

    @GetMapping("/items/{id:\\d{1,18}}/authors")
    ModelAndView authors(Page page, @PathVariable long id) {
        making.requireEditor();
        return authors(page, new ItemId(id), "", "");
    }

    @PostMapping("/items/{id:\\d{1,18}}/authors")
    ModelAndView sign(Page page, @PathVariable long id, @RequestParam(defaultValue = "") String authors) {
        making.requireEditor();
        var item = new ItemId(id);
        if (items.find(item).isEmpty()) {
            throw new VolumeNotFound(String.valueOf(id));
        }
        var written = authors.lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return making.sign(item, written)
                ? SeeOther.at(page.to("/newsroom/items/" + id))
                : authors(page, item, authors, "volumes.fault.author");
    }

    private ModelAndView authors(Page page, ItemId id, String written, String fault) {
        var item = items.find(id).orElseThrow(() -> new VolumeNotFound(id.toString()));
        var view = page.through(
                "newsroom/authors",
                "id",
                id.toString(),
                "title",
                item.title(),
                "authors",
                known.authorsOf(id),
                "written",
                written,
                "fault",
                fault);
        return refusedIf(!fault.isEmpty(), view);
    }

    private ModelAndView form(Page page, long id, int version, Map<String, String> values, Map<String, String> faults) {
        var titles = new LinkedHashMap<String, LocalizedText>();
        items.find(VolumeForm.items(values))
                .values()
                .forEach(item -> titles.put(item.id().toString(), item.title()));
        var form = new VolumeForm(id, version, values, page.frame().languages(), channels.all(), faults, titles);
        return refusedIf(!faults.isEmpty(), page.through("newsroom/volumeEdit", "form", form));
    }

    private static ModelAndView refusedIf(boolean isFaulty, ModelAndView view) {
        if (isFaulty) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
