package org.hexapla.library.marc.query;

/// What must stand in a subfield.
public sealed interface Wanted {

    /// Whatever it may be: `245:*`.
    record Anything() implements Wanted {}

    /// The whole value, letter for letter: `'A/76/L.8'`. Where there is a star in it, anything may stand there,
    /// and capitals and accents do not matter: `'Letter dated *'`.
    record Whole(String value) implements Wanted {}

    /// These words in this order among others, whatever their capitals and accents: `"human rights"`, or one
    /// word, in which a star is any letters: `develop*`.
    record Words(String words) implements Wanted {}

    /// What fits a regular expression: `/^A\/[67]\d\//`.
    record Fitting(String expression) implements Wanted {}
}
