package org.hexapla.media.recording;

/// Where a text breaks the grammar of WebVTT.
///
/// @param line from 1
/// @param column from 1
/// @param key of the message that says how
/// @param found what stands there
public record WebVttFault(int line, int column, String key, String found) {}
