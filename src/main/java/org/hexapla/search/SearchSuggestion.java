package org.hexapla.search;

/// How a question that was begun could go on.
///
/// @param text what to put into the box
/// @param path where it opens, after the language
public record SearchSuggestion(String text, String path) {}
