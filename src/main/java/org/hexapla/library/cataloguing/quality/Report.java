package org.hexapla.library.cataloguing.quality;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A question put to the records of a session. Its name begins with what it is about; what it looks for is said by the
/// checks of its family.
public enum Report {
    DOCUMENT_NOT_REVISED,
    DOCUMENT_SESSION,
    DOCUMENT_CODE,
    DOCUMENT_AGENDA_MISSING,
    DOCUMENT_NOT_INDEXED,
    DOCUMENT_AGENDA_TWICE,
    DOCUMENT_INDICATOR,
    DOCUMENT_PRODUCT,
    DOCUMENT_AGENDA_OTHER,
    DOCUMENT_SUBJECT,
    DOCUMENT_DATE_MISSING,
    DOCUMENT_NOTES_REPEATED,
    DOCUMENT_PERIOD,
    DOCUMENT_COMMITTEE,
    DOCUMENT_PLENARY,
    DOCUMENT_PARTICIPATION,

    SPEECH_TWICE,
    SPEECH_SAME_MEETING,
    SPEECH_SESSION,
    SPEECH_SPEAKER_MISSING,
    SPEECH_PARENTHESES,
    SPEECH_NAME_INCOMPLETE,
    SPEECH_NAME_ALONE,
    SPEECH_FUNCTION,
    SPEECH_SOURCE_MISSING,
    SPEECH_PRODUCT_MISSING,
    SPEECH_PRODUCT_OTHER,
    SPEECH_AGENDA_MISSING,
    SPEECH_INDICATOR,
    SPEECH_AGENDA_OTHER,
    SPEECH_AGENDA_TWICE,
    SPEECH_SUBJECT,
    SPEECH_DATE_MISSING,
    SPEECH_DATE_OTHER,
    SPEECH_DATES_DIFFER,
    SPEECH_FILE_MISSING,

    VOTE_SESSION,
    VOTE_SOURCE_MISSING,
    VOTE_PRODUCT_MISSING,
    VOTE_PRODUCT_OTHER,
    VOTE_DATE,
    VOTE_DATES_DIFFER,
    VOTE_AGENDA,
    VOTE_FILE_MISSING,

    AGENDA_ITEMS;

    /// Its name in addresses and messages: `document-not-revised`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Family family() {
        return Family.valueOf(name().substring(0, name().indexOf('_')));
    }

    public String titleKey() {
        return "quality.report." + code();
    }

    /// The key of the words that say what it finds, and why that matters.
    public String reasonKey() {
        return "quality.why." + code();
    }

    static Optional<Report> parse(String code) {
        return Stream.of(values()).filter(report -> report.code().equals(code)).findFirst();
    }
}
