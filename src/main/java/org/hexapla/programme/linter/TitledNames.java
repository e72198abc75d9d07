package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.programme.linter.NameForms.Form;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// "The Messenger of Peace X": behind the title X must be one of them, so that a name which has much in common with one
/// of theirs is meant for it, however it is spelled.
final class TitledNames implements Check {

    private static final int REACH = 64;
    private static final int MOST_WORDS = 7;

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        if (reading.lexicon().isChinese()) {
            return findings;
        }
        var names = NameForms.of(known, reading.lexicon());
        for (var passage : reading.passages()) {
            for (var sentence : passage.sentences()) {
                for (var role : reading.lexicon().under("role.").keySet()) {
                    reading.lexicon()
                            .pattern("role." + role)
                            .matcher(passage.text(sentence))
                            .results()
                            .flatMap(title ->
                                    behind(passage, sentence, sentence.start() + title.end(), role, names, reading)
                                            .stream())
                            .forEach(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> behind(
            Passage passage, Sentence sentence, int from, String role, NameForms names, Reading reading) {
        var lexicon = reading.lexicon();
        var words = Word.in(passage.text().substring(0, Math.min(sentence.end(), from + REACH))).stream()
                .filter(word -> word.start() >= from)
                .limit(MOST_WORDS)
                .toList();
        for (int i = 0; i + 1 < words.size() && !isKnown(words, i, names); i++) {
            for (var form : names.forms()) {
                int size = form.parts().size();
                if (size < 2 || i + size > words.size()) {
                    continue;
                }
                var window = words.subList(i, i + size);
                var isMeant = form.name().roles().contains(role) && isMeant(window, form, names, lexicon);
                if (isMeant && isOneName(passage.text(), window) && !isDivided(words, i + size, form)) {
                    return Optional.of(passage.finding(
                            Rule.NAME,
                            window.getFirst().start(),
                            window.getLast().endOfName(),
                            "linter.name.alike",
                            passage.text()
                                    .substring(
                                            window.getFirst().start(),
                                            window.getLast().endOfName()),
                            names.right(form.name())));
                }
            }
        }
        return Optional.empty();
    }

    /// A part that is written as two words is the part.
    private static boolean isDivided(List<Word> words, int next, Form form) {
        return next < words.size()
                && (words.get(next - 1).letters() + words.get(next).letters())
                        .equals(form.parts().getLast());
    }

    private static boolean isOneName(String text, List<Word> window) {
        var said = text.substring(window.getFirst().start(), window.getLast().end());
        return said.chars().noneMatch(sign -> ",;:()،؛".indexOf(sign) >= 0);
    }

    /// Whether from here, or one or two words on, somebody else is named whom the file knows.
    private static boolean isKnown(List<Word> words, int at, NameForms names) {
        for (int i = Math.max(0, at - 1); i < Math.min(words.size(), at + 3); i++) {
            for (var place : names.at(words.get(i))) {
                int first = i - place.index();
                var parts = place.form().parts();
                if (first >= 0 && parts.size() > 1 && first + parts.size() <= words.size()) {
                    boolean isSame = true;
                    for (int k = 0; k < parts.size(); k++) {
                        isSame &= names.readings(words.get(first + k)).contains(parts.get(k));
                    }
                    if (isSame) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// All but one part as it should be and that one begun alike; or all parts near.
    private static boolean isMeant(List<Word> window, Form form, NameForms names, Lexicon lexicon) {
        int same = 0;
        int near = 0;
        int begunAlike = 0;
        for (int i = 0; i < window.size(); i++) {
            var right = form.parts().get(i);
            var readings = names.readings(window.get(i));
            if (!lexicon.isArabic() && !window.get(i).isCapital()) {
                return false;
            }
            if (readings.contains(right)) {
                same++;
            } else if (readings.stream().anyMatch(reading -> Letters.isSlip(reading, right))) {
                near++;
            } else if (readings.stream().anyMatch(reading -> isBegunAlike(reading, right))) {
                begunAlike++;
            }
        }
        return same < window.size()
                && same + near + begunAlike == window.size()
                && (same > 0 && begunAlike <= 1 || begunAlike == 0);
    }

    private static boolean isBegunAlike(String said, String right) {
        int longest = Math.max(said.length(), right.length());
        return said.length() > 2
                && right.length() > 2
                && said.charAt(0) == right.charAt(0)
                && Letters.distance(said, right) * 2 <= longest;
    }
}
