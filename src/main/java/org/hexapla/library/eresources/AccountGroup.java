package org.hexapla.library.eresources;

/// Who somebody is to the organisation, as licences tell people apart.
public enum AccountGroup implements Coded {
    STAFF,
    CONSULTANT,
    INTERN,
    DELEGATE,
    EXPERT,
    RETIREE,
    /// Whoever sits in the reading room.
    WALK_IN
}
