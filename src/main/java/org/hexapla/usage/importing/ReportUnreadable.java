package org.hexapla.usage.importing;

/// A report is not as the standard says.
final class ReportUnreadable extends RuntimeException {

    private final long line;
    private final String what;

    /// @param what stands there instead
    ReportUnreadable(long line, String what) {
        super(line + ": " + what);
        this.line = line;
        this.what = what;
    }

    long line() {
        return line;
    }

    String what() {
        return what;
    }
}
