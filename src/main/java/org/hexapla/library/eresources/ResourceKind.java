package org.hexapla.library.eresources;

/// What a subscription brings.
public enum ResourceKind implements Coded {
    DATABASE,
    JOURNALS,
    BOOKS,
    TITLE
}
