package org.hexapla.search;

import org.hexapla.kernel.LocalizedText;

/// A concept that a question means, though perhaps in other words or another language.
///
/// @param concept the id under which items are indexed ([SearchDocument#concepts])
/// @param labels its names, to say why something was found
public record Widening(String concept, LocalizedText labels) {}
