package org.hexapla.occasions.bureau;

import java.util.Locale;
import org.hexapla.kernel.LocalizedText;

/// What speakers speak about, and what for.
public record Topic(String code, LocalizedText name, Service service) {

    public boolean isTraining() {
        return service == Service.TRAINING;
    }

    /// What somebody asks for: that a group is told of it, or that one person learns it.
    public enum Service {
        BRIEFING,
        TRAINING;

        static Service of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
