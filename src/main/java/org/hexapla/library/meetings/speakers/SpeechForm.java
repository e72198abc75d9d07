package org.hexapla.library.meetings.speakers;

/// What an indexer says of a speech.
///
/// @param state its code, or empty
/// @param organisation spoken for where it is no state, or empty
record SpeechForm(String person, String state, String organisation, String spoken, String item) {}
