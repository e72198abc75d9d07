package org.hexapla.library.catalogue;

/// What a source says of a document.
///
/// @param source the importer's kind: `unov-dspace`
/// @param sourceId how the source knows the document; the same each time it is read
public record Contribution(String source, String sourceId, Description description) {}
