package org.hexapla.partners.register;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hexapla.authorities.Spelling;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.Typed;

/// By what a partner is recognised, whatever the script in which it is written.
///
/// The sound of a name is its consonants in plain Latin letters, those that scripts write one for another made one: so
/// Мария Иванова sounds as Maria Ivanova does. Names that are translated and not transcribed (Cairo University,
/// جامعة القاهرة) are told by their address on the web, by their heading in the authority file, or by one of their
/// other names.
final class NameKeys {

    static final String NAME = "name";
    static final String WORD = "word";
    static final String SOUND = "sound";
    static final String WEB = "web";
    static final String AUTHORITY = "authority";

    /// A sound of fewer letters is that of too many names.
    private static final int SHORTEST = 5;

    private static final int LONGEST = 200;

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");

    private NameKeys() {}

    record Key(String kind, String key) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            var byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : key.compareTo(other.key);
        }
    }

    static List<Key> of(Profile profile) {
        var keys = new TreeSet<Key>();
        forms(profile).forEach(form -> {
            var folded = Spelling.folded(form);
            if (!folded.isEmpty()) {
                keys.add(new Key(NAME, Typed.atMost(LONGEST, folded)));
                Spelling.words(form).forEach(word -> keys.add(new Key(WORD, Typed.atMost(LONGEST, word))));
            }
            var sound = sound(form);
            if (sound.length() >= SHORTEST) {
                keys.add(new Key(SOUND, Typed.atMost(LONGEST, sound)));
            }
        });
        var host = host(profile.web());
        if (!host.isEmpty()) {
            keys.add(new Key(WEB, host));
        }
        profile.authority().ifPresent(heading -> keys.add(new Key(AUTHORITY, heading.toString())));
        return new ArrayList<>(keys);
    }

    /// The consonants of each word, the words in the order of the alphabet: a family name may stand first or last.
    static String sound(String name) {
        String latin;
        // A transliterator keeps state while it works.
        synchronized (LATIN) {
            latin = LATIN.transliterate(name);
        }
        return Stream.of(latin.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .map(NameKeys::consonants)
                .filter(word -> !word.isEmpty())
                .sorted()
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String consonants(String word) {
        var plain = word.replace("kh", "h")
                .replace("ph", "f")
                .replace("gh", "g")
                .replace("zh", "j")
                .replace("dj", "j")
                .replace("ck", "k")
                .replace("ts", "z")
                .replace('c', 'k')
                .replace('q', 'k')
                .replaceAll("^w", "v")
                .replaceAll("^[aeiouy]", "a")
                // Arabic writes long vowels with the letters for w and y.
                .replaceAll("(?<!^)[aeiouyhw]", "");
        return plain.replaceAll("(.)\\1+", "$1");
    }

    /// `https://www.example.org/a` is recognised by `example.org`.
    static String host(String web) {
        return web.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z]+://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[/?#:].*$", "");
    }

    private static Stream<String> forms(Profile profile) {
        LocalizedText name = profile.name();
        return Stream.concat(name.texts().values().stream(), profile.otherNames().stream());
    }
}
