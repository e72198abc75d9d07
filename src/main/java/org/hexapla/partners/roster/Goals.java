package org.hexapla.partners.roster;

import java.util.List;
import java.util.stream.IntStream;

/// The goals of sustainable development, by their numbers; a page says what each is called.
public final class Goals {

    public static final List<Integer> ALL = IntStream.rangeClosed(1, 17).boxed().toList();

    private Goals() {}

    public static String key(int goal) {
        return "roster.goal." + goal;
    }
}
