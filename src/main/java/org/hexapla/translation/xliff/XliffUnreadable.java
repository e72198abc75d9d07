package org.hexapla.translation.xliff;

/// The document is no XML, or no XLIFF 2: nothing of it is taken.
final class XliffUnreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final long line;

    XliffUnreadable(String key, long line) {
        super(key + " " + line);
        this.key = key;
        this.line = line;
    }

    String key() {
        return key;
    }

    long line() {
        return line;
    }
}
