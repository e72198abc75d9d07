package org.hexapla.library.eresources;

/// A record as it is kept.
///
/// @param version counts its changes, so that two who change it at a time do not overwrite each other
public record Kept<I, T>(I id, int version, T record) {}
