package org.hexapla.partners.youth;

import java.util.List;
import org.hexapla.kernel.LocalizedText;

/// Something by which a goal is measured.
///
/// @param goal from 1 to 17
/// @param unit `percent` or `number`
/// @param isSample whether its values are invented
public record YouthIndicator(
        String code, int goal, LocalizedText name, LocalizedText definition, String unit, boolean isSample) {

    static final List<String> UNITS = List.of("percent", "number");
    static final List<String> SEXES = List.of("all", "female", "male");

    static boolean isCode(String written) {
        return written.matches("[a-z][a-z0-9-]{1,39}");
    }
}
