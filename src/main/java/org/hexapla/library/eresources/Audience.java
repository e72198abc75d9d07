package org.hexapla.library.eresources;

/// Whether a duty station is a headquarters or in the field.
public enum Audience implements Coded {
    HEADQUARTERS,
    FIELD
}
