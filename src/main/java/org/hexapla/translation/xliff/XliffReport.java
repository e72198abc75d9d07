package org.hexapla.translation.xliff;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.translation.memory.Difference;

/// What became of a file that came back.
///
/// @param taken how many sentences were taken
/// @param unchanged how many were as they are here
/// @param language the source's, in which differences are shown
public record XliffReport(String file, int taken, int unchanged, Language language, List<Refused> refused) {

    public XliffReport {
        refused = List.copyOf(refused);
    }

    /// Something that was not taken.
    ///
    /// @param line where it stands in the file
    /// @param unit the unit's id; empty where a whole piece is meant
    /// @param key the message that says why
    /// @param differences from the source in the file to the one here; empty where that is not the reason
    public record Refused(long line, String unit, String key, List<Object> arguments, List<Difference> differences) {

        public Refused {
            differences = List.copyOf(differences);
        }
    }
}
