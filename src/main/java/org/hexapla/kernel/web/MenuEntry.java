package org.hexapla.kernel.web;

/// A link that a module offers to the navigation, as a bean.
///
/// @param key the message key of its words
/// @param path after the language: `/search`
/// @param place its place in the row, from 0
/// @param least who is shown it; the page behind it checks for itself
public record MenuEntry(String key, String path, int place, Visitor.Standing least) {}
