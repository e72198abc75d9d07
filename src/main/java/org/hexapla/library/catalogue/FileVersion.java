package org.hexapla.library.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hexapla.archive.FileId;
import org.hexapla.kernel.Language;
import org.springframework.web.util.UriUtils;

/// One file of a document: its words in one language in one format.
///
/// @param name under which readers receive it
public record FileVersion(Language language, FileId file, String name, String mediaType, long bytes) {

    /// Its address; the same bytes always have the same.
    public String address() {
        return "/files/" + file + "/" + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8);
    }

    /// Its format in a word, from the ending of its name: PDF, HTML.
    public String format() {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
