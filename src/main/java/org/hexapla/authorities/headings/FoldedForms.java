package org.hexapla.authorities.headings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.SeeFrom;
import org.hexapla.authorities.Spelling;
import org.hexapla.kernel.Language;

/// The forms of a heading in plain letters, each from its beginning and from each further word on; Chinese, which
/// writes words without blanks, from each sign.
final class FoldedForms {

    /// Somebody who has typed more than this knows which heading is meant.
    private static final int LONGEST_BEGINNING = 60;

    private static final int LONGEST_WHOLE = 300;

    /// Of a long title the first words are remembered.
    private static final int MOST_BEGINNINGS = 12;

    /// @param isWithin whether it begins at a further word
    record Form(Language language, boolean isWithin, String start) {}

    private final Set<Form> forms = new LinkedHashSet<>();

    private FoldedForms() {}

    static List<Form> of(HeadingContent content) {
        var folded = new FoldedForms();
        folded.add(SeeFrom.languageOf(content.text()), content.text());
        content.name().texts().forEach(folded::add);
        content.seeFrom().forEach(form -> folded.add(form.language(), form.text()));
        if (content.kind() == HeadingKind.PERSON) {
            folded.addAsSpoken(content.parts().getOrDefault('a', ""));
        }
        return List.copyOf(folded.forms);
    }

    /// Entered as `Goodall, Jane`, asked for as Jane Goodall.
    private void addAsSpoken(String entered) {
        var comma = entered.indexOf(',');
        if (comma > 0) {
            add(SeeFrom.languageOf(entered), entered.substring(comma + 1) + " " + entered.substring(0, comma));
        }
    }

    private void add(Language language, String text) {
        var words = Spelling.words(text);
        if (words.isEmpty()) {
            return;
        }
        var whole = String.join(" ", words);
        forms.add(new Form(language, false, cut(whole, LONGEST_WHOLE)));
        if (isHan(whole)) {
            addSigns(language, String.join("", words));
        }
        for (var first = 1; first < Math.min(words.size(), MOST_BEGINNINGS); first++) {
            var rest = String.join(" ", words.subList(first, words.size()));
            forms.add(new Form(language, true, cut(rest, LONGEST_BEGINNING)));
        }
    }

    /// A foreigner's names stand with points between them, or without.
    private void addSigns(Language language, String joined) {
        forms.add(new Form(language, false, cut(joined, LONGEST_WHOLE)));
        var places = new ArrayList<Integer>();
        for (var at = joined.offsetByCodePoints(0, 1); at < joined.length() && places.size() < MOST_BEGINNINGS; ) {
            places.add(at);
            at = joined.offsetByCodePoints(at, 1);
        }
        places.forEach(at -> forms.add(new Form(language, true, cut(joined.substring(at), LONGEST_BEGINNING))));
    }

    static boolean isHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /// What was typed, as forms are sought by it.
    static String typed(String text) {
        var words = Spelling.words(text);
        return cut(String.join(isHan(text) ? "" : " ", words), LONGEST_BEGINNING);
    }

    static String whole(List<String> words) {
        return cut(String.join(" ", words), LONGEST_WHOLE);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
