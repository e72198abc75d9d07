package org.hexapla.newsroom.digest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;

/// Who has letters, and how the next one would read.
///
/// @param order the languages for which it is shown
/// @param preview nothing where there is nothing to tell
public record DigestDesk(String order, Map<Language, Integer> readers, Optional<Preview> preview) {

    public record Preview(Language language, String subject, List<String> lines) {}
}
