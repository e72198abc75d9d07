package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.programme.linter.NameForms.Form;
import org.hexapla.programme.linter.Reading.Passage;

/// A name of the authority file of which a part is written rightly and the rest nearly so, wherever it stands: in a
/// list, behind a title or a particle, in another case.
final class MisspeltNames implements Check {

    private static final Pattern JOINT = Pattern.compile("[ -]| - |(?: \\p{L}{1,2}\\.)+ ");
    private static final int SURE = 6;

    /// @param distance 0 where it is the name itself
    private record Said(int start, int end, Form form, int distance) {

        boolean overlaps(Said other) {
            return start < other.end && other.start < end;
        }
    }

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        if (reading.lexicon().isChinese()) {
            return ChineseNames.check(reading, known);
        }
        var names = NameForms.of(known, reading.lexicon());
        for (var passage : reading.passages()) {
            var said = said(passage, names, reading.lexicon());
            var right = said.stream().filter(each -> each.distance() == 0).toList();
            said.stream()
                    .filter(each -> each.distance() > 0)
                    .filter(each -> right.stream().noneMatch(each::overlaps))
                    .filter(each -> said.stream()
                            .noneMatch(other -> other.overlaps(each)
                                    && other.distance() > 0
                                    && (other.distance() < each.distance()
                                            || other.distance() == each.distance()
                                                    && said.indexOf(other) < said.indexOf(each))))
                    .forEach(each -> findings.add(passage.finding(
                            Rule.NAME,
                            each.start(),
                            each.end(),
                            "linter.name.alike",
                            passage.text().substring(each.start(), each.end()),
                            names.right(each.form().name()))));
        }
        return findings;
    }

    private static List<Said> said(Passage passage, NameForms names, Lexicon lexicon) {
        var text = passage.text();
        var words =
                Word.in(text).stream().filter(word -> !isInitial(word, text)).toList();
        var said = new ArrayList<Said>();
        for (int i = 0; i < words.size(); i++) {
            for (var place : names.at(words.get(i))) {
                int first = i - place.index();
                var form = place.form();
                if (first >= 0 && first + form.parts().size() <= words.size()) {
                    var window = words.subList(first, first + form.parts().size());
                    read(text, window, form, names, lexicon).ifPresent(said::add);
                }
                turned(text, words, i, place, lexicon).ifPresent(said::add);
                divided(text, words, i, place, names).ifPresent(said::add);
            }
        }
        return said;
    }

    private static boolean isInitial(Word word, String text) {
        return word.text().length() <= 2
                && word.end() < text.length()
                && text.charAt(word.end()) == '.'
                && Character.isLetter(word.text().charAt(0))
                && !Character.isLowerCase(word.text().charAt(0));
    }

    private static Optional<Said> read(String text, List<Word> window, Form form, NameForms names, Lexicon lexicon) {
        if (form.parts().size() < 2 || !areJoined(text, window) || !areCapitals(window, lexicon)) {
            return Optional.empty();
        }
        int total = 0;
        int unlike = 0;
        var same = new ArrayList<String>();
        for (int i = 0; i < window.size(); i++) {
            var right = form.parts().get(i);
            int distance = distance(window.get(i), right, names, i == 0);
            if (distance == 0) {
                same.add(right);
            } else {
                unlike++;
                total += distance;
                if (!isSlip(window.get(i), right, names, form.parts().size())) {
                    return Optional.empty();
                }
            }
        }
        if (total > 0
                && (!isTelling(same, unlike, total, names, window)
                        || names.isCommon(same.getFirst())
                                && goesOn(text, window.getLast().end()))) {
            return Optional.empty();
        }
        int start = window.getFirst().start()
                + particles(window.getFirst(), form.parts().getFirst(), names, lexicon);
        return Optional.of(new Said(start, window.getLast().endOfName(), form, total));
    }

    /// "Peter Thompson Reid" is nobody known.
    private static boolean goesOn(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
    }

    private static int distance(Word word, String right, NameForms names, boolean isFirst) {
        if (!isFirst) {
            return Letters.distance(firstReading(word, names), right);
        }
        return names.readings(word).stream()
                .mapToInt(reading -> Letters.distance(reading, right))
                .min()
                .orElseThrow();
    }

    private static String firstReading(Word word, NameForms names) {
        return names.readings(word).iterator().next();
    }

    /// Of three parts a short one may differ as well.
    private static boolean isSlip(Word word, String right, NameForms names, int parts) {
        return names.readings(word).stream()
                .anyMatch(reading -> Letters.isSlip(reading, right)
                        || parts > 2
                                && Math.min(reading.length(), right.length()) >= 2
                                && Letters.distance(reading, right) <= (right.length() >= 4 ? 2 : 1));
    }

    /// What is written rightly must tell who is meant.
    private static boolean isTelling(List<String> same, int unlike, int total, NameForms names, List<Word> window) {
        if (same.isEmpty() || same.stream().allMatch(part -> part.length() < 3) || unlike > same.size()) {
            return false;
        }
        var isSure = same.size() > 1 || !names.isCommon(same.getFirst());
        return isSure
                || total == 1
                        && window.stream()
                                        .mapToInt(word -> word.letters().length())
                                        .sum()
                                >= SURE + same.getFirst().length();
    }

    /// "Yousafzai Malala": the parts of a name in the wrong order.
    private static Optional<Said> turned(
            String text, List<Word> words, int at, NameForms.Place place, Lexicon lexicon) {
        var parts = place.form().parts();
        if (parts.size() != 2 || place.index() != 1 || at + 1 >= words.size()) {
            return Optional.empty();
        }
        var window = words.subList(at, at + 2);
        var isTurned = window.getLast().letters().equals(parts.getFirst())
                && parts.stream().allMatch(part -> part.length() > 3)
                && text.substring(window.getFirst().end(), window.getLast().start())
                        .equals(" ")
                && areCapitals(window, lexicon);
        return isTurned
                ? Optional.of(
                        new Said(window.getFirst().start(), window.getLast().endOfName(), place.form(), 1))
                : Optional.empty();
    }

    /// A part that is written as two words is the part.
    private static Optional<Said> divided(
            String text, List<Word> words, int at, NameForms.Place place, NameForms names) {
        var parts = place.form().parts();
        if (parts.size() != 2 || place.index() != 0 || at + 2 >= words.size()) {
            return Optional.empty();
        }
        var window = words.subList(at, at + 3);
        var joined = firstReading(window.get(1), names) + firstReading(window.get(2), names);
        return areJoined(text, window) && joined.equals(parts.get(1))
                ? Optional.of(
                        new Said(window.getFirst().start(), window.getLast().end(), place.form(), 0))
                : Optional.empty();
    }

    private static boolean areJoined(String text, List<Word> window) {
        for (int i = 0; i + 1 < window.size(); i++) {
            if (!JOINT.matcher(text.substring(
                            window.get(i).end(), window.get(i + 1).start()))
                    .matches()) {
                return false;
            }
        }
        return true;
    }

    private static boolean areCapitals(List<Word> window, Lexicon lexicon) {
        return lexicon.isArabic()
                || window.getFirst().isCapital() && window.getLast().isCapital();
    }

    private static int particles(Word word, String right, NameForms names, Lexicon lexicon) {
        if (!lexicon.isArabic()) {
            return 0;
        }
        return names.readings(word).stream()
                .min(java.util.Comparator.comparingInt(reading -> Letters.distance(reading, right)))
                .map(reading -> word.letters().length() - reading.length())
                .orElse(0);
    }
}
