package org.hexapla.library.analysis.suggesting;

/// A suggestion with what was made of it.
///
/// @param place its number within the document
/// @param decided what the record says instead, or the value itself; empty where nothing is decided or it is rejected
public record Judged(int place, Suggestion suggestion, Verdict verdict, String decided) {

    /// The value that the record says as things stand: of what is open, what is sure enough.
    public String value() {
        return decided.isEmpty() ? suggestion.value() : decided;
    }

    public boolean isInTheRecord() {
        return verdict == Verdict.ACCEPTED || verdict == Verdict.CORRECTED;
    }
}
