package org.hexapla.media.broadcast;

import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.kept.Tree;

/// What a package holds.
///
/// @param terms what is accepted before anything is taken
/// @param shotlist what is to be seen, shot by shot
/// @param script what is said
/// @param isOffered whether media organisations see it
record PackageContent(
        LocalizedText title,
        LocalizedText description,
        LocalizedText terms,
        LocalizedText shotlist,
        LocalizedText script,
        List<Part> parts,
        boolean isOffered) {

    static final PackageContent NOTHING = new PackageContent(
            LocalizedText.none(),
            LocalizedText.none(),
            LocalizedText.none(),
            LocalizedText.none(),
            LocalizedText.none(),
            List.of(),
            false);

    PackageContent {
        parts = List.copyOf(parts);
    }

    String json() {
        return Tree.blank()
                .put("title", title)
                .put("description", description)
                .put("terms", terms)
                .put("shotlist", shotlist)
                .put("script", script)
                .put("parts", parts.stream().map(Part::toString).toList())
                .json();
    }

    static PackageContent read(String json, boolean isOffered) {
        var tree = Tree.of(json);
        return new PackageContent(
                tree.localized("title"),
                tree.localized("description"),
                tree.localized("terms"),
                tree.localized("shotlist"),
                tree.localized("script"),
                tree.texts("parts").stream()
                        .flatMap(part -> Part.parse(part).stream())
                        .toList(),
                isOffered);
    }
}
