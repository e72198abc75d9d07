package org.hexapla.campaigns.action;

/// What actions come to.
///
/// @param kilograms of carbon dioxide that they saved, of those of which that is known
public record Effect(long people, long actions, double kilograms) {

    /// Fewer people than this are not counted apart: their number would tell of each.
    public static final int LEAST = 10;

    public boolean isShown() {
        return people >= LEAST;
    }

    /// People are in one place at a time here; who told of two counts in both.
    Effect and(Effect other) {
        return new Effect(people + other.people, actions + other.actions, kilograms + other.kilograms);
    }
}
