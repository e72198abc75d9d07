package org.hexapla.library.speeches;

import java.util.List;
import org.hexapla.authorities.StateCode;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.library.RecordId;

/// What others may ask about speeches.
public interface Speeches {

    /// The latest speeches for a state, newest first.
    List<SpeechCard> of(StateCode state, int most);

    /// @param title who spoke, or the state where nobody is named
    record SpeechCard(RecordId id, LocalizedText title, PartialDate date, String session) {}
}
