package org.hexapla.occasions;

/// A page of the staff's that a topic of this module offers to the start page of events and visits, as a bean.
///
/// @param key the message key of its name; with `.hint` after it, of what is done there
/// @param path after the language: `/occasions/events`
/// @param place among the others, from 0
public record DeskEntry(String key, String path, int place) {}
