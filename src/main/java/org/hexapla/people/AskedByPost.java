package org.hexapla.people;

/// An address at which programs may ask by POST, as a bean, and no form's token is wanted: nothing is changed there, or
/// only what a secret in the address gives to whoever has it.
public record AskedByPost(String path) {}
