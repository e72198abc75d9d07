package org.hexapla.programme.linter;

import java.util.regex.Pattern;

/// Whether signs that may be a number count something: they stand before a measure word, and are no part of another
/// word.
final class ChineseCounting {

    private static final Pattern MEASURE = Pattern.compile(
            "^ ?(?:多|余)?(?:个|名|次|份|项|篇|种|位|场|人|国|届会议|本|张|条|集|部|家|件|组|批|期|幅|封|所|座|周|天|月|年|小时|分之|万|亿|千|百|处|门|类|套|方|轮|起|例|倍|成|类)");
    private static final Pattern OTHER_WORD_BEFORE = Pattern.compile("(?:第|统|唯|同|之|星期|周|进|万|每|任|某|另|这|那|单)$");

    private ChineseCounting() {}

    static boolean isCount(String text, int start, int end) {
        return MEASURE.matcher(text.substring(end, Math.min(text.length(), end + 6)))
                        .find()
                && !OTHER_WORD_BEFORE.matcher(text.substring(0, start)).find();
    }
}
