package org.hexapla.partners.register;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnerId;

/// What a part of the module knows of a partner, for its line of time, as a bean.
public interface PartnerTraces {

    List<Trace> of(PartnerId partner);

    /// Something that happened.
    ///
    /// @param key the message that says what
    /// @param of what it was about: a programme
    /// @param path where it opens, after the language; empty where nowhere
    record Trace(LocalDate day, String key, LocalizedText of, String path) {}
}
