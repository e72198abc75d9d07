package org.hexapla.library.machines.sru;

import java.util.Map;

/// What the standard answers with a diagnostic.
final class SruRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// The standard's own words for its numbers, as far as they are used.
    private static final Map<Integer, String> SAID = Map.ofEntries(
            Map.entry(4, "Unsupported operation"),
            Map.entry(5, "Unsupported version"),
            Map.entry(6, "Unsupported parameter value"),
            Map.entry(7, "Mandatory parameter not supplied"),
            Map.entry(10, "Query syntax error"),
            Map.entry(12, "Too many characters in query"),
            Map.entry(13, "Invalid or unsupported use of parentheses"),
            Map.entry(14, "Invalid or unsupported use of quotes"),
            Map.entry(16, "Unsupported index"),
            Map.entry(19, "Unsupported relation"),
            Map.entry(20, "Unsupported relation modifier"),
            Map.entry(27, "Empty term unsupported"),
            Map.entry(28, "Masking character not supported"),
            Map.entry(31, "Anchoring character not supported"),
            Map.entry(36, "Term in invalid format for index or relation"),
            Map.entry(37, "Unsupported boolean operator"),
            Map.entry(38, "Too many boolean operators in query"),
            Map.entry(39, "Proximity not supported"),
            Map.entry(46, "Unsupported boolean modifier"),
            Map.entry(48, "Query feature unsupported"),
            Map.entry(61, "First record position out of range"),
            Map.entry(66, "Unknown schema for retrieval"),
            Map.entry(68, "Not authorised to send record"),
            Map.entry(71, "Unsupported record packing"),
            Map.entry(80, "Sort not supported"),
            Map.entry(120, "Response position out of range"));

    private final int number;

    /// @param details what it is about
    SruRefusal(int number, String details) {
        super(details, null, false, false);
        this.number = number;
    }

    static SruRefusal syntax(String details) {
        return new SruRefusal(10, details);
    }

    int number() {
        return number;
    }

    String details() {
        return String.valueOf(getMessage());
    }

    String said() {
        return SAID.getOrDefault(number, "General system error");
    }
}
