package org.hexapla.forms;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// A form in a list, as it is published now.
///
/// @param whole the languages in which nothing of it is missing
public record FormCard(FormCode code, int version, LocalizedText title, List<Language> whole) {

    public FormCard {
        whole = List.copyOf(whole);
    }
}
