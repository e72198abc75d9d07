package org.hexapla.library.catalogue.reading;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.library.catalogue.Bodies;
import org.hexapla.library.catalogue.Description;
import org.hexapla.print.Reference;
import org.hexapla.print.ReferenceFormat;

/// A document as others cite it, in the words of a reader's language.
record Citation(Description description, Language reader, String address) {

    /// Body, title, symbol and date in a line.
    String plain() {
        var wording = new Wording(reader);
        List<String> parts = new ArrayList<>();
        if (!body().isEmpty()) {
            parts.add(body());
        }
        if (!title().isEmpty()) {
            parts.add(Messages.text(reader, "library.cite.title", title()));
        }
        parts.add(wording.leftToRight(symbols()));
        var date = description.date();
        if (date != null) {
            parts.add(date.in(reader));
        }
        parts.add(wording.leftToRight(address));
        return String.join(Messages.text(reader, "library.cite.comma"), parts);
    }

    String in(ReferenceFormat format) {
        return Reference.in(format, List.of(reference()));
    }

    private Reference reference() {
        var date = description.date();
        return new Reference(
                Reference.Kind.REPORT,
                description.symbol().display(),
                title().isEmpty() ? symbols() : title(),
                body().isEmpty() ? List.of() : List.of(body()),
                "",
                body(),
                symbols(),
                date != null
                        ? date.iso()
                        : description.year().map(String::valueOf).orElse(""),
                titleLanguage(),
                address);
    }

    private String title() {
        return description.title().words(reader);
    }

    private String titleLanguage() {
        return description
                .title()
                .show(reader)
                .map(shown -> shown.language().tag())
                .orElse(reader.tag());
    }

    private String symbols() {
        return String.join(
                ", ", description.symbols().stream().map(Object::toString).toList());
    }

    private String body() {
        return description.origins().isEmpty()
                ? ""
                : Bodies.name(description.origins().getFirst().body()).words(reader);
    }
}
