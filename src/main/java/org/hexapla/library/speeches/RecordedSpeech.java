package org.hexapla.library.speeches;

import java.time.LocalDate;
import java.util.Optional;

/// A speech as another system keeps a record of it.
///
/// @param made the day on which that system made the record; nothing where it does not tell
record RecordedSpeech(Speech speech, Optional<LocalDate> made) {}
