package org.hexapla.authorities.register;

/// An entry as it is kept.
///
/// @param version from 1, one more with each change
/// @param content as JSON, in the form of its kind
public record Entry(String id, int version, String content) {}
