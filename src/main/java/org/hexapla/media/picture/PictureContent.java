package org.hexapla.media.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Picture;
import org.hexapla.media.Rights;
import org.hexapla.media.kept.Tree;

/// All that is said of a picture.
///
/// @param people who are to be seen in it
record PictureContent(Picture.Words words, Rights rights, List<String> people) {

    static final PictureContent NOTHING = new PictureContent(Picture.Words.NONE, Rights.NONE, List.of());

    PictureContent {
        people = people.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    String json() {
        return Tree.blank()
                .put("caption", words.caption())
                .put("alternative", words.alternative())
                .put("description", words.description())
                .put("credit", words.credit())
                .put(rights)
                .put("people", people)
                .json();
    }

    static PictureContent read(String json) {
        var tree = Tree.of(json);
        return new PictureContent(
                new Picture.Words(
                        tree.localized("caption"),
                        tree.localized("alternative"),
                        tree.localized("description"),
                        tree.localized("credit")),
                tree.rights(),
                tree.texts("people"));
    }

    /// Everything in it in small letters, for its people's own list.
    String searched() {
        return Stream.concat(
                        Stream.of(words.caption(), words.alternative(), words.description(), words.credit())
                                .map(LocalizedText::texts)
                                .flatMap(texts -> texts.values().stream()),
                        Stream.concat(people.stream(), Stream.of(rights.holder())))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }
}
