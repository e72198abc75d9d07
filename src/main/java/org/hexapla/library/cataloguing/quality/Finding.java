package org.hexapla.library.cataloguing.quality;

/// What a report found.
///
/// @param number of the record; of an agenda's item its heading
/// @param version of the record that was looked at; 0 of a heading
record Finding(long number, int version, Evidence evidence) {}
