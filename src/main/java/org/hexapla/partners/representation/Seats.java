package org.hexapla.partners.representation;

import java.util.List;

/// How many people a member of a programme may name.
///
/// @param months how long a pass holds
public record Seats(int mains, int additionals, int youth, int months) {

    /// The kinds of representatives, the first speaks for all.
    public static final List<String> KINDS = List.of("main", "additional", "youth");

    int of(String kind) {
        return switch (kind) {
            case "main" -> mains;
            case "additional" -> additionals;
            case "youth" -> youth;
            default -> 0;
        };
    }
}
