package org.hexapla.occasions.tour;

/// Whose work visits are.
public final class Visits {

    public static final String DEPARTMENT = "occasions";

    private Visits() {}
}
