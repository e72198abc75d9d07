package org.hexapla.library.catalogue.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hexapla.jobs.BadInput;
import org.hexapla.kernel.Language;

/// The columns that are read of the repository of Vienna.
enum ViennaColumn {
    ID("id"),
    SYMBOL("undr.identifier.symbol[]"),
    DATE("dc.date.issued"),
    NOTE("dc.description[en]"),
    LANGUAGE("dc.language[]"),
    TITLE_EN("dc.title[en]"),
    TITLE_ES("dc.title[es]"),
    TITLE_FR("dc.title[fr]"),
    TITLE_RU("dc.title[ru]");

    private final String header;

    ViennaColumn(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    static ViennaColumn title(Language language) {
        return valueOf("TITLE_" + language.tag().toUpperCase(Locale.ROOT));
    }

    static List<String> headers() {
        return Stream.of(values()).map(ViennaColumn::header).toList();
    }

    BadInput fault(String file, long line, String key, Object... arguments) {
        return BadInput.at(file, line, header, key, arguments);
    }
}
