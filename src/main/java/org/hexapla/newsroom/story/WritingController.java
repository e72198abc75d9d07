package org.hexapla.newsroom.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Channels;
import org.hexapla.newsroom.ItemId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The forms in which an item is written, one language at a time, and published.
@Controller
@RequestMapping("/{lang}/newsroom/items")
class WritingController {

    private final Writing writing;
    private final ItemTypes types;
    private final Channels channels;
    private final Comparing comparing;
    private final ShowingItem showing;
    private final MediaPieces media;

    WritingController(
            Writing writing,
            ItemTypes types,
            Channels channels,
            Comparing comparing,
            ShowingItem showing,
            MediaPieces media) {
        this.writing = writing;
        this.types = types;
        this.channels = channels;
        this.comparing = comparing;
        this.showing = showing;
        this.media = media;
    }

    @GetMapping("/new")
    ModelAndView blank(Page page) {
        writing.requireWriter();
        return blank(page, new CopyForm(Map.of("b0-kind", "text")), "story");
    }

    @PostMapping("/new")
    ModelAndView begin(Page page, @RequestParam String type, @RequestParam Map<String, String> fields) {
        writing.requireWriter();
        var form = new CopyForm(fields);
        var language = Language.parse(fields.getOrDefault("language", "")).orElse(page.language());
        if (form.step().isPresent() || form.copy().title().isEmpty()) {
            return blank(page, form, type);
        }
        var details = new Details(new TreeSet<>(), "", "", List.of(), "");
        var id = writing.begin(type, language, details, form.copy());
        return SeeOther.at(page.to("/newsroom/items/" + id));
    }

    /// How all languages of the item stand, and what it is besides its words.
    @GetMapping("/{id}")
    ModelAndView item(Page page, @PathVariable String id) {
        var item = writing.find(id(id));
        return showing.on(page, item, item.version(), item.details(), Map.of());
    }

    @PostMapping("/{id}/details")
    ModelAndView describe(
            Page page,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> fields) {
        var chosen = new TreeSet<ChannelCode>();
        fields.getOrDefault("channel", List.of()).stream()
                .flatMap(code -> ChannelCode.parse(code).stream())
                .filter(code -> channels.find(code).isPresent())
                .forEach(chosen::add);
        var item = writing.find(id(id));
        var form = DetailsForm.read(fields, chosen, item.details().concepts());
        if (!form.faults().isEmpty()) {
            return showing.on(page, item, version, form.details(), form.faults());
        }
        writing.describe(id(id), version, form.details());
        return SeeOther.at(page.to("/newsroom/items/" + id));
    }

    @GetMapping("/{id}/{language:[a-z]{2,3}(?:-[A-Za-z0-9-]+)?}")
    ModelAndView filled(Page page, @PathVariable String id, @PathVariable String language) {
        var item = writing.find(id(id));
        var in = language(language);
        var draft = item.draft(in);
        var copy = draft.map(Item.Draft::copy).orElse(Copy.EMPTY);
        return written(page, view(item, in, copy, copy.blocks(), draft.map(Item.Draft::revision)), Map.of());
    }

    @PostMapping("/{id}/{language:[a-z]{2,3}(?:-[A-Za-z0-9-]+)?}")
    ModelAndView write(
            Page page,
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam int revision,
            @RequestParam(defaultValue = "0") int beside,
            @RequestParam Map<String, String> fields) {
        var item = writing.find(id(id));
        var form = new CopyForm(fields);
        if (form.step().isPresent()) {
            return written(
                    page, view(item, language(language), form.copy(), form.blocks(), Optional.of(revision)), fields);
        }
        try {
            writing.write(id(id), language(language), revision, beside, form.copy());
        } catch (ItemChanged e) {
            return withBothTexts(page, language(language), form, writing.find(id(id)));
        }
        return SeeOther.at(page.to("/newsroom/items/" + id));
    }

    @PostMapping("/{id}/{language:[a-z]{2,3}(?:-[A-Za-z0-9-]+)?}/publish")
    ModelAndView publish(
            Page page,
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam int revision,
            @RequestParam(defaultValue = "minor") String change,
            @RequestParam(defaultValue = "") String notice) {
        try {
            writing.publish(id(id), language(language), revision, Publishing.of(change), notice);
        } catch (MediaLacking lacking) {
            return MediaFields.refused(page, lacking);
        }
        return SeeOther.at(page.to("/newsroom/items/" + id));
    }

    @PostMapping("/{id}/{language:[a-z]{2,3}(?:-[A-Za-z0-9-]+)?}/withdraw")
    ModelAndView withdraw(
            Page page,
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam(defaultValue = "") String notice) {
        writing.withdraw(id(id), language(language), notice);
        return SeeOther.at(page.to("/newsroom/items/" + id));
    }

    /// Nothing that was typed is lost: the form still has it, beside it stands what somebody else saved meanwhile,
    /// and saving again keeps both, one after the other.
    private ModelAndView withBothTexts(Page page, Language language, CopyForm form, Item now) {
        var theirs = now.draft(language);
        var view = page.through(
                "newsroom/write",
                "view",
                view(now, language, form.copy(), form.blocks(), theirs.map(Item.Draft::revision)),
                "conflict",
                Comparing.passages(theirs.map(Item.Draft::copy).orElse(Copy.EMPTY), form.copy()));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private ModelAndView written(Page page, EditorView view, Map<String, String> fields) {
        return page.through(
                "newsroom/write", "view", view, "choices", media.choices(view.blocks(), fields, page.language()));
    }

    private ModelAndView blank(Page page, CopyForm form, String type) {
        var copy = form.copy();
        return written(
                page,
                new EditorView(
                        "",
                        page.language(),
                        0,
                        copy.title(),
                        copy.lead(),
                        form.blocks(),
                        false,
                        types.all(),
                        type,
                        null,
                        false),
                form.fields());
    }

    private EditorView view(Item item, Language in, Copy copy, List<Block> blocks, Optional<Integer> revision) {
        return new EditorView(
                item.id().toString(),
                in,
                revision.orElse(0),
                copy.title(),
                copy.lead(),
                blocks.isEmpty() ? List.of(new Block.Text("")) : blocks,
                copy.isByMachine(),
                List.of(),
                item.type(),
                in.equals(item.source()) ? null : comparing.beside(item, in),
                item.readable(in).isPresent());
    }

    private static ItemId id(String written) {
        return ItemId.parse(written).orElseThrow(() -> new ItemNotFound(written));
    }

    private static Language language(String tag) {
        return Language.parse(tag).orElseThrow(() -> new ItemNotFound(tag));
    }
}
