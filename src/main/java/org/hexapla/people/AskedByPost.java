package org.hexapla.people;

/// An address at which programs may ask by POST what they could ask by GET, as a bean. Nothing is changed there, so no
/// form's token is wanted.
public record AskedByPost(String path) {}
