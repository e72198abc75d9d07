package org.hexapla.media.picture;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.Picture;
import org.hexapla.media.PictureId;
import org.hexapla.media.Pictures;
import org.hexapla.media.kept.Fields;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The pages on which pictures are brought, found and described.
@Controller
@RequestMapping("/{lang}/media/pictures")
class PictureEditingController {

    private static final int SIZE = 30;

    private final BringingPictures bringing;
    private final DescribingPictures describing;
    private final Pictures pictures;
    private final PictureTable table;
    private final People people;

    PictureEditingController(
            BringingPictures bringing,
            DescribingPictures describing,
            Pictures pictures,
            PictureTable table,
            People people) {
        this.bringing = bringing;
        this.describing = describing;
        this.pictures = pictures;
        this.table = table;
        this.people = people;
    }

    @GetMapping
    ModelAndView list(
            Page page,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String lacking,
            @RequestParam(defaultValue = "0") int from) {
        describing.requireEditor();
        var language = Language.parse(lacking);
        var first = Math.clamp(from, 0, 1_000_000);
        var found = language.isEmpty() && !q.isBlank() && first == 0
                ? pictures.find(q, page.language(), SIZE + 1)
                : List.copyOf(pictures.find(table.saying(
                                q.strip().toLowerCase(Locale.ROOT), language.orElse(null), first, SIZE + 1))
                        .values());
        return page.through(
                "media/pictures",
                "view",
                new PicturesView(
                        q,
                        language.map(Language::tag).orElse(""),
                        page.frame().languages(),
                        found.stream().limit(SIZE).toList(),
                        first,
                        found.size() > SIZE));
    }

    @PostMapping
    ModelAndView bring(Page page, @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        describing.requireEditor();
        var brought = new LinkedHashSet<PictureId>();
        for (var file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
            if (!file.isEmpty()) {
                try (var bytes = file.getInputStream()) {
                    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                    brought.add(bringing.bring(bytes, name, page.language()).picture());
                }
            }
        }
        return SeeOther.at(page.to("/media/pictures" + (brought.size() == 1 ? "/" + brought.getFirst() : "")));
    }

    @GetMapping("/{id}")
    ModelAndView filled(Page page, @PathVariable String id) {
        describing.requireEditor();
        var picture = picture(id);
        return form(page, picture, PictureForm.values(picture), Map.of());
    }

    @PostMapping("/{id}")
    ModelAndView describe(
            Page page, @PathVariable String id, @RequestParam int version, @RequestParam Map<String, String> values) {
        describing.requireEditor();
        var picture = picture(id);
        var fields = new Fields(values, languages(page, picture));
        if (!fields.faults().isEmpty()) {
            return form(page, picture, values, fields.faults());
        }
        describing.describe(picture.id(), version, PictureForm.content(fields), fields.weight());
        return SeeOther.at(page.to("/media/pictures/" + id));
    }

    private Picture picture(String id) {
        return PictureId.parse(id).flatMap(pictures::find).orElseThrow(MediaNotFound::new);
    }

    /// Those of the house, and those in which it has words besides.
    private static List<Language> languages(Page page, Picture picture) {
        var languages = new LinkedHashSet<>(page.frame().languages());
        languages.addAll(picture.words().caption().languages());
        languages.addAll(picture.words().alternative().languages());
        return List.copyOf(languages);
    }

    private ModelAndView form(Page page, Picture picture, Map<String, String> values, Map<String, String> faults) {
        var past = describing.history(picture.id()).stream()
                .map(change -> new PictureForm.Past(
                        change.at(), people.find(change.by()).map(Person::name).orElse("")))
                .toList();
        var view = page.through(
                "media/picture-edit", "form", new PictureForm(picture, languages(page, picture), values, faults, past));
        if (!faults.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
