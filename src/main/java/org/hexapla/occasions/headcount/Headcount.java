package org.hexapla.occasions.headcount;

/// How many, in the four ways that are never mixed.
///
/// @param registered who asked for a place and did not take that back
/// @param accepted who has a place
/// @param attended who was there, once for each event
/// @param people how many different people those were
public record Headcount(long registered, long accepted, long attended, long people) {

    public static final Headcount NONE = new Headcount(0, 0, 0, 0);
}
