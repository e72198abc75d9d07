package org.hexapla.figures.initiative;

import java.util.List;
import java.util.Map;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Initiative;
import org.hexapla.kernel.Language;

/// One initiative as its readers see it, or the form of its editors.
///
/// @param counted a figure for each measure that was counted in it
public record InitiativeView(Initiative initiative, List<Counted> counted, boolean mayEdit) {

    public record Counted(String name, FigureValue value) {}

    /// All of them.
    public record Listed(List<Initiative> initiatives, boolean mayEdit) {}

    /// The form, with what was written in it.
    ///
    /// @param faults the message keys of what must be mended
    public record Form(
            String code,
            boolean isNew,
            Map<Language, String> names,
            String subprogrammes,
            String mandates,
            List<String> faults) {

        public String name(Language language) {
            return names.getOrDefault(language, "");
        }
    }
}
