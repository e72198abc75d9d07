package org.hexapla.translation.desk;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hexapla.kernel.Language;
import org.hexapla.translation.LanguagePair;
import org.hexapla.translation.Terms;
import org.springframework.stereotype.Component;

/// Looks for what slips in while translating: nothing written, other numbers, symbols, addresses or
/// placeholders than in the source, a word written twice, a rejected term.
@Component
class Checking {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,\\u00A0\\u202F\\u066B\\u066C ]\\p{Nd}{3})*+");
    private static final Pattern SYMBOL = Pattern.compile("\\b[A-Z]{1,4}(?:/[A-Za-z0-9.()-]+)+");
    static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)\\]]+|(?<=\\]\\()[^)\\s]+(?=\\))");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+\\}|%\\w\\b");
    private static final Pattern TWICE =
            Pattern.compile("(?iU)(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}]{2,})\\s+\\1(?![\\p{L}\\p{M}])");

    /// Words that are rightly written twice.
    private static final Set<String> RIGHTLY_TWICE = Set.of("nous", "vous");

    private final Terms terms;

    Checking(Terms terms) {
        this.terms = terms;
    }

    List<Warning> check(LanguagePair pair, List<Sentence> sentences) {
        var warnings = new ArrayList<Warning>();
        for (var sentence : sentences) {
            if (sentence.target().isBlank()) {
                warnings.add(Warning.of(sentence, "translating.warning.empty"));
            } else {
                compare(warnings, sentence, "number", NUMBER);
                compare(warnings, sentence, "symbol", SYMBOL);
                compare(warnings, sentence, "address", ADDRESS);
                compare(warnings, sentence, "placeholder", PLACEHOLDER);
                words(warnings, sentence, pair.target());
            }
        }
        return List.copyOf(warnings);
    }

    private static void compare(List<Warning> warnings, Sentence sentence, String what, Pattern pattern) {
        var asked = found(sentence.source(), pattern);
        var there = found(sentence.target(), pattern);
        var missing = without(asked, there);
        var more = without(there, asked);
        if (!missing.isEmpty()) {
            warnings.add(Warning.of(sentence, "translating.warning." + what + "-missing", String.join(", ", missing)));
        }
        if (!more.isEmpty()) {
            warnings.add(Warning.of(sentence, "translating.warning." + what + "-more", String.join(", ", more)));
        }
    }

    private static List<String> found(String text, Pattern pattern) {
        var searched = pattern.equals(NUMBER) ? ADDRESS.matcher(text).replaceAll("") : text;
        return pattern.matcher(searched)
                .results()
                .map(MatchResult::group)
                .map(found -> pattern.equals(NUMBER) ? digits(found) : found)
                .toList();
    }

    /// A number as all scripts and all ways to part thousands have it.
    private static String digits(String written) {
        return written.codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> Integer.toString(UCharacter.digit(digit)))
                .reduce("", String::concat);
    }

    private static List<String> without(List<String> all, List<String> others) {
        var left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }

    private void words(List<Warning> warnings, Sentence sentence, Language target) {
        TWICE.matcher(sentence.target())
                .results()
                .map(twice -> twice.group(1))
                .filter(word -> !RIGHTLY_TWICE.contains(word.toLowerCase(java.util.Locale.ROOT)))
                .filter(word -> !sentence.source().contains(word + " " + word))
                .forEach(word -> warnings.add(Warning.of(sentence, "translating.warning.twice", word)));
        terms.check(target, sentence.target())
                .forEach(wrong -> warnings.add(
                        Warning.of(sentence, "translating.warning.term", wrong.found(), wrong.preferred())));
    }
}
