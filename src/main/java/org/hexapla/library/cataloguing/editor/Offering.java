package org.hexapla.library.cataloguing.editor;

import java.util.List;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.kernel.Language;
import org.springframework.stereotype.Component;

/// Headings that may be meant by what is being typed.
@Component
class Offering {

    private static final int MOST = 12;

    private final Headings headings;

    Offering(Headings headings) {
        this.headings = headings;
    }

    List<Heading> headings(HeadingKind kind, String typed, Language reader) {
        return typed.isBlank() ? List.of() : headings.suggest(kind, typed.strip(), reader, MOST);
    }
}
