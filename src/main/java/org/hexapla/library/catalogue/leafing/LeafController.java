package org.hexapla.library.catalogue.leafing;

import java.util.LinkedHashMap;
import java.util.stream.IntStream;
import org.hexapla.archive.Archive;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.Shown;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.catalogue.Document;
import org.hexapla.library.catalogue.FileVersion;
import org.hexapla.media.Leaves;
import org.hexapla.media.Manifests;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Documents to be leafed through: by readers a page at a time, by viewers of other houses with a manifest for each
/// language, because each is leafed through as it is read.
@Controller
class LeafController {

    private final Leafing leafing;
    private final Archive archive;
    private final Manifests manifests;

    LeafController(Leafing leafing, Archive archive, Manifests manifests) {
        this.leafing = leafing;
        this.archive = archive;
        this.manifests = manifests;
    }

    @GetMapping("/{lang}/documents/{id:\\d{1,18}}/pages/{language}")
    ModelAndView leaf(
            Page page,
            @PathVariable long id,
            @PathVariable String language,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        var leafed = leafing.find(new RecordId(id));
        var file = leafed.in(language(language));
        var sizes = leafing.sizes(file);
        if (number < 1 || number > sizes.size()) {
            throw new PagesMissing();
        }
        var others = leafed.files().stream()
                .map(FileVersion::language)
                .filter(other -> !other.equals(file.language()))
                .toList();
        var view = new LeafView(
                leafed.document(),
                file,
                others,
                new Paging(number, 1, sizes.size()),
                sizes.get(number - 1),
                archive.text(file.file()).filter(text -> !text.isBlank()).isPresent(),
                Leafing.manifest(leafed.document(), file.language()));
        return page.showing(new Shown.Content(
                        RecordKind.DOCUMENT.item(leafed.document().id()), file.language()))
                .through("library/leaf", "view", view);
    }

    @CrossOrigin(origins = "*")
    @GetMapping("/iiif/documents/{id:\\d{1,18}}/{language}/manifest.json")
    ResponseEntity<String> manifest(@PathVariable long id, @PathVariable String language) {
        var leafed = leafing.find(new RecordId(id));
        var file = leafed.in(language(language));
        var sizes = leafing.sizes(file);
        return answer(manifests.leaves(new Leaves(
                site(),
                Leafing.manifest(leafed.document(), file.language()),
                "/documents/" + id,
                label(leafed.document()),
                file.language(),
                new Leaves.File(file.address(), file.name(), file.mediaType()),
                IntStream.rangeClosed(1, sizes.size())
                        .mapToObj(number -> new Leaves.Leaf(
                                PageImageController.address(file.file(), number),
                                sizes.get(number - 1).width(),
                                sizes.get(number - 1).height()))
                        .toList())));
    }

    /// A document in all its languages.
    @CrossOrigin(origins = "*")
    @GetMapping("/iiif/documents/{id:\\d{1,18}}/collection.json")
    ResponseEntity<String> collection(@PathVariable long id) {
        var leafed = leafing.find(new RecordId(id));
        var parts = new LinkedHashMap<String, LocalizedText>();
        leafed.files().stream()
                .map(FileVersion::language)
                .forEach(language -> parts.put(
                        site() + Leafing.manifest(leafed.document(), language),
                        LocalizedText.of(language, language.ownName())));
        return answer(manifests.collection(
                site() + "/iiif/documents/" + id + "/collection.json", label(leafed.document()), parts));
    }

    private static ResponseEntity<String> answer(String json) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Manifests.MEDIA_TYPE)
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(json);
    }

    /// Its first symbol before its title, in each language that it has a title in.
    private static LocalizedText label(Document document) {
        var symbol = document.description().symbol().display();
        var label = LocalizedText.none();
        for (var title : document.description().title().texts().entrySet()) {
            label = label.with(title.getKey(), symbol + " – " + title.getValue());
        }
        return label.isEmpty() ? LocalizedText.of(Language.EN, symbol) : label;
    }

    private static Language language(String tag) {
        return Language.parse(tag).orElseThrow(PagesMissing::new);
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
