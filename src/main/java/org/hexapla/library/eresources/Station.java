package org.hexapla.library.eresources;

import java.util.Locale;
import java.util.Optional;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.LocalizedText;

/// A duty station.
///
/// @param code short, in capitals: `NBO`
public record Station(String code, LocalizedText name, Country country, Audience audience) {

    /// The code in what was written, if it could be one.
    public static Optional<String> parseCode(String written) {
        var code = written.strip().toUpperCase(Locale.ROOT);
        return code.matches("[A-Z]{3,8}") ? Optional.of(code) : Optional.empty();
    }
}
