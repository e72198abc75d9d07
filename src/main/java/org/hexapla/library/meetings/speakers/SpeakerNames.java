package org.hexapla.library.meetings.speakers;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.authorities.Spelling;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/// Speakers and their headings. A record prints a surname; the heading is told by it only if there is one of that
/// surname, and it is not said to be of another country.
@Component
class SpeakerNames {

    private static final int MOST = 20;
    private static final Pattern ENTERED = Pattern.compile("(?<a>[^()]+?)\\s*(?<g>\\(.*\\))?");

    private final Headings headings;

    SpeakerNames(Headings headings) {
        this.headings = headings;
    }

    /// The one heading that a surname and a country lead to.
    Optional<Heading> printed(String name, String country) {
        var candidates = headings.suggest(HeadingKind.PERSON, name, Language.EN, MOST).stream()
                .filter(Heading::isLive)
                .filter(heading -> isSurname(heading, name))
                .toList();
        var ofCountry = candidates.stream()
                .filter(heading -> !country.isEmpty() && qualifier(heading).contains(Spelling.folded(country)))
                .toList();
        if (ofCountry.size() == 1) {
            return Optional.of(ofCountry.getFirst());
        }
        return candidates.size() == 1 && qualifier(candidates.getFirst()).isEmpty()
                ? Optional.of(candidates.getFirst())
                : Optional.empty();
    }

    private static boolean isSurname(Heading heading, String name) {
        var entered = heading.parts().getOrDefault('a', "");
        var surname = entered.contains(",") ? entered.substring(0, entered.indexOf(',')) : entered;
        return Spelling.folded(surname).equals(Spelling.folded(name));
    }

    private static String qualifier(Heading heading) {
        return Spelling.folded(heading.parts().getOrDefault('g', "") + " " + heading.qualifier());
    }

    /// The headings that these words are, letter for letter; none, one, or several.
    List<Heading> entered(String words) {
        return headings.named(HeadingKind.PERSON, parts(words));
    }

    /// A heading that was not there.
    Heading make(String words) {
        return headings.obtain(HeadingKind.PERSON, parts(words), LocalizedText.none());
    }

    /// How a speaker is entered of whom only a surname is known: `Yap, Mr. (Singapore)`.
    static String entry(String title, String name, String country) {
        var entry = title.isEmpty() ? name : name + ", " + title;
        return country.isEmpty() ? entry : entry + " (" + country + ")";
    }

    private static TreeMap<Character, String> parts(String words) {
        var parts = new TreeMap<Character, String>();
        var found = ENTERED.matcher(words.strip());
        if (found.matches()) {
            parts.put('a', found.group("a"));
            if (found.group("g") != null) {
                parts.put('g', found.group("g"));
            }
        } else {
            parts.put('a', words.strip());
        }
        return parts;
    }
}
