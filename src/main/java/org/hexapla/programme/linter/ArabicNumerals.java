package org.hexapla.programme.linter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Arabic numbers in words, in both genders and all cases.
final class ArabicNumerals {

    private static final List<List<String>> UNITS = List.of(
            List.of(),
            List.of("واحد", "واحدة", "إحدى", "أحد"),
            List.of("اثنان", "اثنين", "اثنتان", "اثنتين", "إثنان", "إثنين"),
            List.of("ثلاثة", "ثلاث"),
            List.of("أربعة", "أربع"),
            List.of("خمسة", "خمس"),
            List.of("ستة", "ست"),
            List.of("سبعة", "سبع"),
            List.of("ثمانية", "ثماني", "ثمان"),
            List.of("تسعة", "تسع"),
            List.of("عشرة", "عشر"));

    private static final List<List<String>> TEENS = List.of(
            List.of("أحد عشر", "إحدى عشرة"),
            List.of("اثنا عشر", "اثني عشر", "اثنتا عشرة", "اثنتي عشرة", "إثنا عشر"),
            List.of("ثلاثة عشر", "ثلاث عشرة"),
            List.of("أربعة عشر", "أربع عشرة"),
            List.of("خمسة عشر", "خمس عشرة"),
            List.of("ستة عشر", "ست عشرة"),
            List.of("سبعة عشر", "سبع عشرة"),
            List.of("ثمانية عشر", "ثماني عشرة"),
            List.of("تسعة عشر", "تسع عشرة"));

    private static final List<String> TENS = List.of("عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع");

    private static final List<String> HUNDREDS = List.of("ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع");

    private ArabicNumerals() {}

    static Map<String, Integer> words(int largest) {
        var words = new LinkedHashMap<String, Integer>();
        for (int unit = 2; unit <= 10; unit++) {
            for (var word : UNITS.get(unit)) {
                words.put(word, unit);
            }
        }
        for (int teen = 0; teen < TEENS.size(); teen++) {
            for (var word : TEENS.get(teen)) {
                words.put(word, 11 + teen);
            }
        }
        for (int ten = 0; ten < TENS.size(); ten++) {
            for (var ending : List.of("ون", "ين")) {
                tens(words, TENS.get(ten) + ending, 20 + 10 * ten);
            }
        }
        hundreds(words);
        words.values().removeIf(value -> value > largest);
        return words;
    }

    private static void tens(Map<String, Integer> words, String tens, int value) {
        words.put(tens, value);
        for (int unit = 1; unit <= 9; unit++) {
            for (var word : UNITS.get(unit)) {
                words.put(word + " و" + tens, value + unit);
                words.put(word + " وال" + tens, value + unit);
            }
        }
    }

    private static void hundreds(Map<String, Integer> words) {
        for (var hundred : List.of("مئة", "مائة")) {
            words.put(hundred, 100);
            for (int of = 0; of < HUNDREDS.size(); of++) {
                words.put(HUNDREDS.get(of) + hundred, 300 + 100 * of);
                words.put(HUNDREDS.get(of) + "ي" + hundred, 300 + 100 * of);
            }
        }
        for (var two : List.of("مئتان", "مئتين", "مئتا", "مئتي", "مائتان", "مائتين", "مائتا", "مائتي")) {
            words.put(two, 200);
        }
        words.put("ألف", 1000);
        words.put("ألفان", 2000);
    }
}
