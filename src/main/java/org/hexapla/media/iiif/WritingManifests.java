package org.hexapla.media.iiif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.media.Leaves;
import org.hexapla.media.Manifests;
import org.hexapla.media.Picture;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes manifests and collections of IIIF Presentation 3.0: each picture is a canvas of its own, with its words in
/// all languages and its service of parts.
@Component
class WritingManifests implements Manifests {

    private static final JsonMapper JSON = JsonMapper.shared();
    static final String CONTEXT = "http://iiif.io/api/presentation/3/context.json";

    WritingManifests() {}

    @Override
    public String manifest(
            String site,
            String address,
            String home,
            LocalizedText label,
            LocalizedText summary,
            List<Picture> pictures) {
        var shown =
                pictures.stream().filter(picture -> picture.showing().isShown()).toList();
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("@context", CONTEXT);
        manifest.put("id", site + address);
        manifest.put("type", "Manifest");
        manifest.put("label", words(label));
        if (!summary.isEmpty()) {
            manifest.put("summary", words(summary));
        }
        manifest.put("viewingDirection", direction(label));
        manifest.put("behavior", List.of(shown.size() > 1 ? "individuals" : "unordered"));
        manifest.put("homepage", homepages(site, home, label));
        if (shown.size() == 1) {
            rights(manifest, shown.getFirst());
        }
        var canvases = new ArrayList<Object>();
        for (var number = 1; number <= shown.size(); number++) {
            canvases.add(canvas(site, site + address, number, shown.get(number - 1)));
        }
        manifest.put("items", canvases);
        return JSON.writeValueAsString(manifest);
    }

    @Override
    public String leaves(Leaves leaves) {
        return JSON.writeValueAsString(LeafManifest.of(leaves));
    }

    @Override
    public String collection(String id, LocalizedText label, SequencedMap<String, LocalizedText> parts) {
        var collection = new LinkedHashMap<String, Object>();
        collection.put("@context", CONTEXT);
        collection.put("id", id);
        collection.put("type", "Collection");
        collection.put("label", words(label));
        var items = new ArrayList<Object>();
        parts.forEach((address, name) -> items.add(Map.of("id", address, "type", "Manifest", "label", words(name))));
        collection.put("items", items);
        return JSON.writeValueAsString(collection);
    }

    static List<Map<String, Object>> homepages(String site, String home, LocalizedText label) {
        return Stream.concat(label.languages().stream(), Stream.of(Language.EN))
                .distinct()
                .map(language -> homepage(site, home, language, label))
                .toList();
    }

    private static Map<String, Object> homepage(String site, String home, Language language, LocalizedText label) {
        return Map.of(
                "id",
                site + "/" + language + home,
                "type",
                "Text",
                "label",
                words(label),
                "format",
                "text/html",
                "language",
                List.of(language.tag()));
    }

    /// A manifest told in nothing but a language that runs from right to left is leafed through that way.
    private static String direction(LocalizedText label) {
        return !label.isEmpty() && label.languages().stream().allMatch(Language::isRightToLeft)
                ? "right-to-left"
                : "left-to-right";
    }

    static Map<String, List<String>> words(LocalizedText text) {
        var words = new LinkedHashMap<String, List<String>>();
        text.languages()
                .forEach(language ->
                        words.put(language.tag(), List.of(text.in(language).orElse(""))));
        return words.isEmpty() ? Map.of("none", List.of("–")) : words;
    }

    private static void rights(Map<String, Object> thing, Picture picture) {
        if (picture.rights().licence().matches("https?://(creativecommons\\.org|rightsstatements\\.org)/.*")) {
            thing.put("rights", picture.rights().licence().replaceFirst("^https", "http"));
        }
        var credit = picture.words().credit();
        if (!credit.isEmpty()) {
            thing.put(
                    "requiredStatement",
                    Map.of(
                            "label",
                            words(Messages.inOfficialLanguages("media.picture.credit")),
                            "value",
                            words(credit)));
        }
    }

    private static Map<String, Object> canvas(String site, String manifest, int number, Picture picture) {
        var canvas = new LinkedHashMap<String, Object>();
        var id = manifest + "/canvas/" + number;
        canvas.put("id", id);
        canvas.put("type", "Canvas");
        canvas.put("label", words(picture.title()));
        if (!picture.words().alternative().isEmpty()) {
            canvas.put("summary", words(picture.words().alternative()));
        }
        canvas.put("width", picture.width());
        canvas.put("height", picture.height());
        rights(canvas, picture);
        canvas.put(
                "metadata",
                picture.words().description().isEmpty()
                        ? List.of()
                        : List.of(Map.of(
                                "label",
                                words(Messages.inOfficialLanguages("media.picture.description")),
                                "value",
                                words(picture.words().description()))));
        picture.nearest(320)
                .ifPresent(small -> canvas.put(
                        "thumbnail",
                        List.of(Map.of(
                                "id",
                                site + small.address(),
                                "type",
                                "Image",
                                "format",
                                "image/jpeg",
                                "width",
                                small.width(),
                                "height",
                                small.height()))));
        canvas.put("items", List.of(painting(site, id, picture)));
        return canvas;
    }

    private static Map<String, Object> painting(String site, String canvas, Picture picture) {
        return painting(canvas, site + "/iiif/3/" + picture.id(), picture.width(), picture.height());
    }

    /// What stands on a canvas: a picture as large as it, under the address at which it answers viewers.
    static Map<String, Object> painting(String canvas, String image, int width, int height) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", image + "/full/max/0/default.jpg");
        body.put("type", "Image");
        body.put("format", "image/jpeg");
        body.put("width", width);
        body.put("height", height);
        body.put("service", List.of(service(image)));
        var annotation = Map.of(
                "id",
                canvas + "/painting",
                "type",
                "Annotation",
                "motivation",
                "painting",
                "target",
                canvas,
                "body",
                body);
        return Map.of("id", canvas + "/page", "type", "AnnotationPage", "items", List.of(annotation));
    }

    static Map<String, Object> service(String image) {
        return Map.of("id", image, "type", "ImageService3", "profile", "level2");
    }
}
