package org.hexapla.library.analysis.suggesting;

import java.util.regex.Pattern;
import org.hexapla.library.analysis.suggesting.Mentions.Place;

/// Reads a whole text for names, each part with the weight of its place.
final class Zones {

    private static final Pattern HEADING = Pattern.compile("(?:(?:[IVX]+|[A-H]|\\d+)\\.\\s+)?\\p{Lu}[^.;:]{3,88}");

    /// `II. ELECTIONS`: a heading without an empty line around it.
    private static final Pattern NUMBERED = Pattern.compile("(?:[IVX]+|[A-H])\\.\\s+\\p{Lu}.{3,80}");

    private Zones() {}

    static Mentions read(IssuedText text, Iterable<Suggestion> titles, Mentions mentions) {
        for (var title : titles) {
            var isAgenda = title.field() == Field.AGENDA;
            var words = isAgenda ? title.value().replaceFirst("^[^|]*\\|[^|]*\\|", "") : title.value();
            mentions.read(words, isAgenda ? Place.AGENDA : Place.TITLE, _ -> title.evidence());
        }
        text.numbered().forEach(page -> read(text, page, mentions));
        return mentions;
    }

    private static void read(IssuedText text, IssuedText.Page page, Mentions mentions) {
        page.text()
                .lines()
                .filter(line -> NUMBERED.matcher(line.strip()).matches())
                .forEach(line -> mentions.read(
                        line, Place.HEADING, _ -> new Suggestion.Evidence(text.language(), page.number(), line)));
        var start = 0;
        for (var block : page.text().split("(?<=\\n\\n)")) {
            var from = start;
            var isHeading = block.strip().lines().count() <= 2
                    && HEADING.matcher(block.strip()).matches();
            var place = isHeading ? Place.HEADING : page.number() == 1 ? Place.FIRST_PAGE : Place.TEXT;
            mentions.read(block, place, at -> text.around(page, from + at[0], from + at[1]));
            start += block.length();
        }
    }
}
