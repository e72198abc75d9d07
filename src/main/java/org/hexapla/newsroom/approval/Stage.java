package org.hexapla.newsroom.approval;

import java.util.Locale;

/// How far one text has come on its way to readers.
public enum Stage {
    /// Somebody writes it.
    WRITING,
    /// Its writer asks that somebody else look at it.
    HANDED_IN,
    /// Somebody read it and asks for another text.
    SENT_BACK,
    /// This very text may be shown.
    APPROVED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Stage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String messageKey() {
        return "planning.stage." + code();
    }
}
