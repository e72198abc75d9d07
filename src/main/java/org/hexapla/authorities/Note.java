package org.hexapla.authorities;

import java.util.List;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// A note on a heading.
///
/// @param tag 667 for cataloguers only, 670 where it was found, 678 on the person or body, 680 its scope, 682
/// what took its place, 688 its application
/// @param language null where nobody has said it
public record Note(String tag, String text, @Nullable Language language) {

    public static final List<String> TAGS = List.of("667", "670", "678", "680", "682", "688");

    /// The life of a person, the history of a body.
    public static final String BIOGRAPHY = "678";

    public Note {
        if (!TAGS.contains(tag)) {
            throw new IllegalArgumentException("not the tag of a note: " + tag);
        }
    }

    public Note(String tag, String text) {
        this(tag, text, null);
    }

    /// Whether readers are shown it.
    public boolean isPublic() {
        return tag.equals(BIOGRAPHY) || tag.equals("680");
    }
}
