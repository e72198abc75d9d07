package org.hexapla.media.iiif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hexapla.media.Leaves;

/// The manifest of something printed: each page is a canvas, leafed through as its language is read.
final class LeafManifest {

    /// A viewer shows it in its lists.
    private static final String SMALL = "/full/!240,240/0/default.jpg";

    private LeafManifest() {}

    static Map<String, Object> of(Leaves leaves) {
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("@context", WritingManifests.CONTEXT);
        manifest.put("id", leaves.site() + leaves.address());
        manifest.put("type", "Manifest");
        manifest.put("label", WritingManifests.words(leaves.label()));
        manifest.put("viewingDirection", leaves.language().isRightToLeft() ? "right-to-left" : "left-to-right");
        manifest.put("behavior", List.of(leaves.leaves().size() > 1 ? "paged" : "individuals"));
        manifest.put("homepage", WritingManifests.homepages(leaves.site(), leaves.home(), leaves.label()));
        manifest.put("rendering", List.of(file(leaves)));
        if (!leaves.leaves().isEmpty()) {
            manifest.put(
                    "thumbnail",
                    List.of(small(leaves.site() + leaves.leaves().getFirst().image())));
        }
        manifest.put(
                "items",
                IntStream.range(0, leaves.leaves().size())
                        .mapToObj(index -> canvas(leaves, index))
                        .toList());
        return manifest;
    }

    private static Map<String, Object> file(Leaves leaves) {
        var file = leaves.file();
        return Map.of(
                "id",
                leaves.site() + file.address(),
                "type",
                "Text",
                "label",
                none(file.name()),
                "format",
                file.mediaType(),
                "language",
                List.of(leaves.language().tag()));
    }

    private static Map<String, Object> small(String image) {
        return Map.of(
                "id",
                image + SMALL,
                "type",
                "Image",
                "format",
                "image/jpeg",
                "service",
                List.of(WritingManifests.service(image)));
    }

    private static Map<String, Object> canvas(Leaves leaves, int index) {
        var leaf = leaves.leaves().get(index);
        var canvas = new LinkedHashMap<String, Object>();
        var id = leaves.site() + leaves.address() + "/canvas/" + (index + 1);
        canvas.put("id", id);
        canvas.put("type", "Canvas");
        canvas.put("label", none(Integer.toString(index + 1)));
        canvas.put("width", leaf.width());
        canvas.put("height", leaf.height());
        canvas.put(
                "items",
                List.of(WritingManifests.painting(id, leaves.site() + leaf.image(), leaf.width(), leaf.height())));
        return canvas;
    }

    /// Numbers and names of files are of no language.
    private static Map<String, List<String>> none(String words) {
        return Map.of("none", List.of(words));
    }
}
