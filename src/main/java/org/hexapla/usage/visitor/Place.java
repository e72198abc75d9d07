package org.hexapla.usage.visitor;

/// Where a visitor is.
///
/// @param country ISO 3166 in two letters; empty where unknown
/// @param city its key: country, subdivision where known, English name (`CH-GE:Geneva`); empty where unknown
public record Place(String country, String city) {

    public static final Place UNKNOWN = new Place("", "");
}
