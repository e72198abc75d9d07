package org.hexapla.programme.linter;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.programme.linter.Reading.Passage;

/// Two names in one text that sound alike and are spelled differently, and a name that is nearly one of the authority
/// file.
///
/// Names are known by their script: capitals, the dot between the parts of a foreign name in Chinese, a title in
/// Arabic.
final class AlikeNames implements Check {

    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![\\p{L}])\\p{Lu}[\\p{L}'’-]+(?:(?: (?:de|da|dos|van|von|bin|al|el|della|du)| \\p{Lu}\\.)* \\p{Lu}[\\p{L}'’-]+){1,3}");
    private static final Pattern DOTTED = Pattern.compile("\\p{IsHan}{1,6}(?:·\\p{IsHan}{1,7}){1,3}");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Map<String, String> SOUNDS = new ConcurrentHashMap<>();

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var lexicon = reading.lexicon();
        var recorded =
                known.names().stream().map(form -> Plain.of(form.text()).text()).collect(Collectors.toSet());
        var findings = new ArrayList<Finding>();
        var seen = new LinkedHashMap<String, Integer>();
        for (var passage : reading.passages()) {
            for (var name : names(passage, lexicon, reading)) {
                var said = passage.text().substring(name[0], name[1]);
                if (!seen.containsKey(said) && !isKnown(said, recorded, lexicon)) {
                    like(said, seen.keySet(), recorded, lexicon)
                            .ifPresent(other -> findings.add(
                                    passage.finding(Rule.NAME, name[0], name[1], "linter.name.alike", said, other)));
                }
                seen.putIfAbsent(said, passage.index());
            }
        }
        return findings;
    }

    /// Also in another case, or with a particle.
    private static boolean isKnown(String said, Set<String> recorded, Lexicon lexicon) {
        return recorded.contains(said)
                || lexicon.isChinese() && recorded.stream().anyMatch(name -> name.length() > 3 && said.contains(name))
                || recorded.stream().anyMatch(name -> Letters.folded(name).equals(Letters.folded(said)))
                || recorded.stream().anyMatch(name -> NameEndings.isOneName(said, name, lexicon));
    }

    private static java.util.Optional<String> like(
            String said, Set<String> seen, Set<String> recorded, Lexicon lexicon) {
        return Stream.concat(seen.stream(), recorded.stream())
                .filter(other -> !other.equals(said) && areAlike(said, other, lexicon))
                .findFirst();
    }

    private static List<int[]> names(Passage passage, Lexicon lexicon, Reading reading) {
        var text = passage.text();
        if (lexicon.isChinese()) {
            return DOTTED.matcher(text)
                    .results()
                    .map(found -> new int[] {found.start(), found.end()})
                    .toList();
        }
        if (lexicon.isArabic()) {
            return ArabicNames.in(text, lexicon, reading);
        }
        var names = new ArrayList<int[]>();
        for (var found = CAPITALS.matcher(text); found.find(); ) {
            var name = withoutTitle(text, found.start(), found.end(), lexicon);
            var words = text.substring(name[0], name[1]).split(" ");
            if (words.length > 1 && !isOther(words, lexicon)) {
                names.add(name);
            }
        }
        return names;
    }

    private static int[] withoutTitle(String text, int start, int end, Lexicon lexicon) {
        int from = start;
        while (true) {
            var word = Pattern.compile("^(\\S+) ").matcher(text.substring(from, end));
            if (!word.find()
                    || !lexicon.compiled("{title}|{weekday.1}|the|le|la|el|{not-a-name}")
                            .matcher(word.group(1))
                            .matches()) {
                return new int[] {from, end};
            }
            from += word.end();
        }
    }

    /// Offices, places and days have capitals, too.
    private static boolean isOther(String[] words, Lexicon lexicon) {
        for (var word : words) {
            if (lexicon.compiled("{not-a-name}").matcher(word).matches()
                    || word.equals(word.toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    static boolean areAlike(String one, String other, Lexicon lexicon) {
        if (NameEndings.isOneName(one, other, lexicon)
                || one.replaceAll("[- ]", "").equals(other.replaceAll("[- ]", ""))) {
            return false;
        }
        var separator = lexicon.isChinese() ? "·" : " ";
        var first = parts(one, separator);
        var second = parts(other, separator);
        if (first.size() != second.size()) {
            return false;
        }
        int differing = 0;
        int letters = 0;
        for (int i = 0; i < first.size(); i++) {
            var a = sound(first.get(i));
            var b = sound(second.get(i));
            if (first.get(i).equals(second.get(i))) {
                continue;
            }
            differing++;
            var longest = Math.max(a.length(), b.length());
            var allowed = lexicon.isChinese() ? Math.max(2, longest / 4) : longest >= 7 ? 2 : longest >= 4 ? 1 : 0;
            letters = Math.max(letters, Letters.distance(a, b));
            if (Letters.distance(a, b) > allowed || isInflection(a, b)) {
                return false;
            }
        }
        return differing > 0
                && (first.size() > 1 || lexicon.isArabic())
                && (differing < first.size()
                        || letters == 1
                        || letters == 2 && areBegunAlike(first, second)
                        || lexicon.isChinese());
    }

    /// Two slips of the pen in each part are many, unless the parts begin alike.
    private static boolean areBegunAlike(List<String> first, List<String> second) {
        for (int i = 0; i < first.size(); i++) {
            var a = sound(first.get(i));
            var b = sound(second.get(i));
            if (a.length() < 5 || b.length() < 5 || !a.substring(0, 3).equals(b.substring(0, 3))) {
                return false;
            }
        }
        return true;
    }

    /// "Member State" and "Member States" are not two persons, nor are "Cabo Verde" and "Cabo Verdean".
    private static boolean isInflection(String a, String b) {
        var shorter = a.length() < b.length() ? a : b;
        var longer = a.length() < b.length() ? b : a;
        return Stream.of("s", "'s", "n", "an", "ean").anyMatch(ending -> longer.equals(shorter + ending));
    }

    private static List<String> parts(String name, String separator) {
        return Pattern.compile(Pattern.quote(separator))
                .splitAsStream(name.replaceAll("(?:'s|’s)$", "").replace("عبد ال", "عبدال"))
                .filter(part -> !part.matches("\\p{Lu}\\."))
                .toList();
    }

    static String sound(String part) {
        return SOUNDS.computeIfAbsent(part, each -> {
            synchronized (LATIN) {
                return LATIN.transliterate(each).replace(" ", "");
            }
        });
    }
}
