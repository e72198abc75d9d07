package org.hexapla.media.recording;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.PictureId;
import org.hexapla.media.Recording;
import org.hexapla.media.Rights;
import org.hexapla.media.kept.Tree;
import org.jspecify.annotations.Nullable;

/// All that is said of a recording.
///
/// @param seconds how long it is; 0 where nobody knows
/// @param spoken null where nothing is said in it, or several languages are
record RecordingContent(
        Recording.Words words,
        Rights rights,
        int seconds,
        @Nullable Language spoken,
        @Nullable PictureId poster) {

    static final RecordingContent NOTHING = new RecordingContent(Recording.Words.NONE, Rights.NONE, 0, null, null);

    /// What the row keeps as JSON; times, languages and pictures have columns of their own.
    String json() {
        return Tree.blank()
                .put("title", words.title())
                .put("description", words.description())
                .put("credit", words.credit())
                .put(rights)
                .json();
    }

    /// The same with what stands in columns, for the trail.
    String whole() {
        return Tree.of(json())
                .put("seconds", Integer.toString(seconds))
                .put("spoken", Optional.ofNullable(spoken).map(Language::tag).orElse(""))
                .put(
                        "poster",
                        Optional.ofNullable(poster).map(PictureId::toString).orElse(""))
                .json();
    }

    static RecordingContent read(String json, int seconds, @Nullable Language spoken, @Nullable PictureId poster) {
        var tree = Tree.of(json);
        return new RecordingContent(
                new Recording.Words(tree.localized("title"), tree.localized("description"), tree.localized("credit")),
                tree.rights(),
                seconds,
                spoken,
                poster);
    }

    String searched() {
        return Stream.of(words.title(), words.description(), words.credit())
                .map(LocalizedText::texts)
                .flatMap(texts -> texts.values().stream())
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }
}
