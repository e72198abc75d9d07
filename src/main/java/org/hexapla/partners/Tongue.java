package org.hexapla.partners;

import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Optional;
import org.hexapla.kernel.Language;

/// In which of some languages somebody is best written to, whose own may be none of them.
public final class Tongue {

    private Tongue() {}

    /// The language itself, else the nearest that it is a variety of: French for the French of Canada, never
    /// English because whoever writes is at home in it. Nothing where none is near.
    public static Optional<Language> nearest(Language wanted, Collection<Language> known) {
        for (var locale = wanted.locale();
                locale != null && !locale.equals(ULocale.ROOT);
                locale = locale.getFallback()) {
            var tag = locale.toLanguageTag();
            var found = known.stream()
                    .filter(language -> language.tag().equals(tag))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        var spoken = wanted.locale().getLanguage();
        return known.stream()
                .filter(language -> language.locale().getLanguage().equals(spoken))
                .findFirst();
    }
}
