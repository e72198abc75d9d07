package org.hexapla.authorities;

import java.util.List;

/// A note on a heading.
///
/// @param tag 667 for cataloguers only, 670 where it was found, 678 on the person or body, 680 its scope, 682
/// what took its place, 688 its application
public record Note(String tag, String text) {

    public static final List<String> TAGS = List.of("667", "670", "678", "680", "682", "688");

    public Note {
        if (!TAGS.contains(tag)) {
            throw new IllegalArgumentException("not the tag of a note: " + tag);
        }
    }

    /// Whether readers are shown it.
    public boolean isPublic() {
        return tag.equals("678") || tag.equals("680");
    }
}
