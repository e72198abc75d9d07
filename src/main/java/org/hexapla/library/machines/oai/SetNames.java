package org.hexapla.library.machines.oai;

import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.library.catalogue.Bodies;

/// What the sets of the harvest are called.
final class SetNames {

    private SetNames() {}

    /// The name in all official languages; nothing if only the code is known.
    static LocalizedText of(String set) {
        if (set.startsWith("body-")) {
            return Bodies.name(set.substring(5).replace('_', '/'));
        }
        var key = set.startsWith("document:")
                ? "library.type." + set.substring("document:".length())
                : "library.machines.set." + set;
        var texts = new TreeMap<Language, String>();
        Language.OFFICIAL.forEach(language -> texts.put(language, Messages.text(language, key)));
        return new LocalizedText(texts);
    }
}
