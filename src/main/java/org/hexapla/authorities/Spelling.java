package org.hexapla.authorities;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// When two spellings are the same name: letter case, accents, apostrophes, points and blanks aside.
///
/// Arabic is read without vowel signs, without the article, and with its ways of writing alef, hamza and the
/// final letters made one; Russian ё is е.
public final class Spelling {

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 TAKE_APART = Normalizer2.getNFDInstance();

    private Spelling() {}

    /// The words in plain letters with single blanks between them; empty where there is no letter or digit.
    public static String folded(String text) {
        var plain = new StringBuilder(text.length());
        TAKE_APART.normalize(FOLD.normalize(text)).codePoints().forEach(point -> append(plain, point));
        return Arrays.stream(plain.toString().split(" "))
                .filter(word -> !word.isEmpty())
                .map(Spelling::withoutArticle)
                .collect(Collectors.joining(" "));
    }

    /// The folded words one by one.
    public static List<String> words(String text) {
        var folded = folded(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    private static void append(StringBuilder plain, int point) {
        var type = UCharacter.getType(point);
        if (type == ECharacterCategory.NON_SPACING_MARK || point == 'ـ') {
            return;
        }
        plain.appendCodePoint(
                switch (point) {
                    case 'ٱ' -> 'ا';
                    case 'ة' -> 'ه';
                    case 'ى' -> 'ي';
                    default -> UCharacter.isLetterOrDigit(point) ? point : ' ';
                });
    }

    private static String withoutArticle(String word) {
        return word.length() > 3 && word.startsWith("ال") ? word.substring(2) : word;
    }
}
