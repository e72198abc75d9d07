package org.hexapla.media.telling;

/// What a change of words asks of the other languages.
public enum Weight {
    /// It says something else: what was made from it is outdated.
    MATERIAL,
    /// It says the same: a comma, a spelling.
    SLIGHT
}
