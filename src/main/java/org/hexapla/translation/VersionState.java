package org.hexapla.translation;

import java.util.Locale;

/// How one language version of a thing stands.
public enum VersionState {
    /// There are no words in this language.
    MISSING,
    /// Somebody is writing it.
    IN_TRANSLATION,
    /// Made by a machine; nobody has confirmed it.
    MACHINE_DRAFT,
    /// It was right once; what it was made from has changed since.
    OUTDATED,
    /// It says what the others say.
    UP_TO_DATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "translation.state." + code();
    }
}
