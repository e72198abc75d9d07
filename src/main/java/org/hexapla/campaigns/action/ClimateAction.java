package org.hexapla.campaigns.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.kernel.LocalizedText;

/// Something that anybody can do for the climate.
///
/// @param unit in which it is told: kilometres, meals
/// @param most that one entry may say
/// @param factors what one unit saves, the youngest first; none where nobody knows
public record ClimateAction(
        String code,
        LocalizedText name,
        LocalizedText about,
        LocalizedText unit,
        BigDecimal most,
        List<Factor> factors) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public ClimateAction {
        factors = List.copyOf(factors);
    }

    static boolean isCode(String written) {
        return CODE.matcher(written).matches();
    }

    /// What is written of it today.
    public Optional<Factor> factor() {
        return factors.stream().findFirst();
    }

    /// What one unit saves.
    ///
    /// @param since the first day of which it is said
    /// @param grams of carbon dioxide, other gases weighed as the source weighs them
    /// @param source where it is written
    /// @param dated of which year or day the source is
    /// @param web where the source is found; may be empty
    public record Factor(LocalDate since, BigDecimal grams, String source, String dated, String web) {}
}
