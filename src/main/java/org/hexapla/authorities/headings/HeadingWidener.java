package org.hexapla.authorities.headings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Spelling;
import org.hexapla.authorities.headings.FormTable.Named;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.search.QuestionWidener;
import org.hexapla.search.Widening;
import org.springframework.stereotype.Component;

/// Finds the headings that a question names in any script, so that it finds the records linked to them, whose
/// words it may not share. Asked anew with each question: what a heading is called since a moment ago counts.
///
/// A question `heading:12` means that heading.
@Component
class HeadingWidener implements QuestionWidener {

    private static final int MOST = 10;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_NAME = 8;
    private static final int MOST_SIGNS = 24;
    private static final int LONGEST_IN_SIGNS = 10;
    private static final String BY_NUMBER = "heading:";

    private final HeadingTable headings;
    private final FormTable forms;

    HeadingWidener(HeadingTable headings, FormTable forms) {
        this.headings = headings;
        this.forms = forms;
    }

    @Override
    public List<Widening> widen(String words, Language reader) {
        if (words.startsWith(BY_NUMBER)) {
            return AuthorityId.parse(words.substring(BY_NUMBER.length())).stream()
                    .flatMap(id -> headings.find(List.of(id)).values().stream())
                    .map(heading -> widening(heading, LocalizedText.none()))
                    .toList();
        }
        var folded = Spelling.words(words);
        return folded.isEmpty() ? List.of() : widenings(named(folded));
    }

    private List<Named> named(List<String> words) {
        var whole = forms.whole(stretches(words), MOST * 2);
        if (!whole.isEmpty()) {
            return longest(whole);
        }
        // A family name alone names a person only where nothing else is said.
        return words.size() <= 2 ? forms.ending(HeadingKind.PERSON, String.join(" ", words), MOST) : List.of();
    }

    /// A name within another (Council in Security Council) is not meant.
    private static List<Named> longest(List<Named> found) {
        return found.stream()
                .filter(one -> found.stream()
                        .noneMatch(other -> other.form().length() > one.form().length()
                                && other.form().contains(one.form())))
                .toList();
    }

    /// The question itself, and each row of words in it that may be a name; of Chinese each row of signs.
    private static Set<String> stretches(List<String> words) {
        var stretches = new LinkedHashSet<String>();
        stretches.add(FoldedForms.whole(words));
        for (var first = 0; first < Math.min(words.size(), MOST_WORDS); first++) {
            for (var last = first + 2; last <= Math.min(words.size(), first + LONGEST_NAME); last++) {
                stretches.add(FoldedForms.whole(words.subList(first, last)));
            }
        }
        var joined = String.join("", words);
        if (FoldedForms.isHan(joined)) {
            var signs = joined.codePoints().limit(MOST_SIGNS).toArray();
            for (var first = 0; first < signs.length; first++) {
                for (var length = 2; length <= Math.min(LONGEST_IN_SIGNS, signs.length - first); length++) {
                    stretches.add(new String(signs, first, length));
                }
            }
        }
        return stretches;
    }

    private List<Widening> widenings(Collection<Named> named) {
        Map<AuthorityId, LocalizedText> met = new LinkedHashMap<>();
        for (var one : named) {
            // The index asks which words of the question the name stands for, so the form that was met goes
            // along, in a language that no reader asks for.
            met.merge(
                    one.heading(),
                    LocalizedText.of(new Language(one.language().tag() + "-x-met"), one.form()),
                    (before, _) -> before);
        }
        var found = headings.find(met.keySet());
        var widenings = new ArrayList<Widening>();
        met.forEach((id, form) -> {
            var heading = found.get(id);
            if (heading != null && widenings.size() < MOST) {
                widenings.add(widening(heading, form));
            }
        });
        return widenings;
    }

    private static Widening widening(Heading heading, LocalizedText met) {
        var labels = new LinkedHashMap<>(heading.name().texts());
        labels.putAll(met.texts());
        return new Widening(heading.id().concept(), "/names/" + heading.id(), new LocalizedText(labels));
    }
}
