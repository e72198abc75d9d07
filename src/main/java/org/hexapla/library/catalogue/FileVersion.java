package org.hexapla.library.catalogue;

import org.hexapla.archive.FileId;
import org.hexapla.kernel.Language;

/// One file of a document: its words in one language in one format.
///
/// @param name under which readers receive it
public record FileVersion(Language language, FileId file, String name, String mediaType, long bytes) {

    /// Its address; the same bytes always have the same.
    public String address() {
        return "/files/" + file + "/"
                + org.springframework.web.util.UriUtils.encodePathSegment(
                        name, java.nio.charset.StandardCharsets.UTF_8);
    }
}
