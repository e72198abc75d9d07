package org.hexapla.occasions.event;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;

/// What languages are called where people come together: CLDR names few of the languages of signs.
public final class TongueNames {

    /// Languages of signs that the house offers to choose.
    static final List<Language> SIGNED = List.of(
            new Language("ils"),
            new Language("ase"),
            new Language("bfi"),
            new Language("csl"),
            new Language("fsl"),
            new Language("sfb"),
            new Language("rsl"),
            new Language("ssp"));

    private TongueNames() {}

    public static String of(Language language, Language reader) {
        var key = "events.sign." + language.tag();
        return Messages.has(key) ? Messages.text(reader, key) : language.nameIn(reader);
    }
}
