package org.hexapla.partners;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;

/// What files and messages say, as the module needs it.
public final class Written {

    private Written() {}

    /// A day as files write it, or nothing if it is none.
    public static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// A message without places in all official languages.
    public static LocalizedText inSix(String key) {
        var text = LocalizedText.none();
        for (var language : Language.OFFICIAL) {
            text = text.with(language, Messages.text(language, key));
        }
        return text;
    }
}
