package org.hexapla.partners.gift;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A donor before everybody.
///
/// @param id the number in the register
/// @param country its name for the reader, or empty
public record Thanked(long id, LocalizedText name, String country, List<For> agreements) {

    public record For(
            LocalizedText title, LocalDate since, @Nullable LocalDate until, List<String> purposes) {}
}
