package org.hexapla.usage.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hexapla.usage.journal.Dictionary;

/// Remembers what was found out of a piece of text, for as many different ones as a log usually has. A log that
/// has more was made by somebody who tries things out; then it begins anew.
final class Memory<T> {

    private final int most;
    private final Function<String, T> finding;
    private Dictionary met = new Dictionary();
    private final List<T> found = new ArrayList<>();

    Memory(int most, Function<String, T> finding) {
        this.most = most;
        this.finding = finding;
    }

    T of(byte[] bytes, int from, int to) {
        if (found.size() == most) {
            met = new Dictionary();
            found.clear();
        }
        var number = met.numberOf(bytes, from, to);
        if (number == found.size()) {
            found.add(finding.apply(met.text(number)));
        }
        return found.get(number);
    }
}
