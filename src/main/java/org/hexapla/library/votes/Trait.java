package org.hexapla.library.votes;

/// What a source marks a roll call as. What it does not mark may still be so.
enum Trait {
    IMPORTANT,
    /// On a part of a text only.
    PARAGRAPH,
    AMENDMENT
}
