package org.hexapla.usage.counting;

import java.util.List;
import org.hexapla.kernel.LocalizedText;

/// What was used on a day, as one record.
///
/// @param title of the item; without words where none was shown or it is not known
/// @param path of the item's page after the language; empty where it has none
/// @param facts the message keys of what is known, with the values as the record has them
/// @param numbers what was counted
/// @param source the file it came in with, or nothing where it was counted here
public record RecordView(
        String day, LocalizedText title, String path, List<Fact> facts, List<Number> numbers, Source source) {

    /// @param words for the value, where there are any
    public record Fact(String key, String value, LocalizedText words) {}

    /// @param metric in the standard's own word
    public record Number(String metric, long quantity) {}

    /// @param file empty where it was counted from our own journals
    public record Source(String file, String sha256, long line) {

        static final Source JOURNAL = new Source("", "", 0);

        public boolean isJournal() {
            return file.isEmpty();
        }
    }
}
