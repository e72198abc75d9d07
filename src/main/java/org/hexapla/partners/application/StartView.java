package org.hexapla.partners.application;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.partners.programme.Programme;

/// A programme before the staff.
///
/// @param waiting how many applications wait, by the place of their stage
/// @param lacking the languages in which something of it is not said
public record StartView(Programme programme, long members, Map<Integer, Long> waiting, List<Language> lacking) {

    public long waitingAt(int stage) {
        return waiting.getOrDefault(stage, 0L);
    }
}
