package org.hexapla.usage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a visitor did, from the least to the most. Journals write it in one word.
public enum Act {
    /// Looked at a page that shows no item.
    VIEW,
    /// Put a question to the search.
    SEARCH,
    /// Looked at what is known of an item: the standard's investigation.
    INVESTIGATION,
    /// Read an item on a page: the standard's request, which is an investigation too.
    REQUEST,
    /// Took an item as a file: a request that is no view of a page.
    DOWNLOAD;

    private static final String LETTERS = "vsird";
    private static final Act[] ACTS = values();

    /// Whether a page was looked at.
    public boolean isView() {
        return this != DOWNLOAD;
    }

    public boolean isInvestigation() {
        return compareTo(INVESTIGATION) >= 0;
    }

    public boolean isRequest() {
        return compareTo(REQUEST) >= 0;
    }

    /// Its letter in the journals.
    public char letter() {
        return LETTERS.charAt(ordinal());
    }

    /// The act of a letter.
    public static Act of(char letter) {
        return ACTS[LETTERS.indexOf(letter)];
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Act> parse(String word) {
        return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst();
    }
}
