package org.hexapla.library.eresources;

/// How far a subscription is.
public enum ResourceState implements Coded {
    TRIAL,
    ACTIVE,
    ENDED
}
