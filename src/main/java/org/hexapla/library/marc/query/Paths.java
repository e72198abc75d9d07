package org.hexapla.library.marc.query;

import java.util.stream.Collectors;

/// Where a spot lies in the fields as they are kept, in the path language of SQL.
final class Paths {

    private Paths() {}

    /// The subfields of a spot, as objects of `key` (the code) and `value`.
    static String of(Spot spot) {
        return fields(spot) + indicators(spot) + ".subfields[*].keyvalue()" + codes(spot);
    }

    /// The words of control fields, which have no subfields.
    static String ofControl(Spot spot) {
        return fields(spot) + " ? (@.type() == \"string\")";
    }

    private static String fields(Spot spot) {
        return spot.isOneTag()
                ? "$.fields[*].\"" + spot.from() + "\""
                : "$.fields[*].keyvalue() ? (@.key >= \"" + spot.from() + "\" && @.key <= \"" + spot.to() + "\").value";
    }

    private static String indicators(Spot spot) {
        var first = spot.first() == '_' ? "" : " ? (@.ind1 == \"" + spot.first() + "\")";
        return spot.second() == '_' ? first : first + " ? (@.ind2 == \"" + spot.second() + "\")";
    }

    private static String codes(Spot spot) {
        return spot.codes().isEmpty()
                ? ""
                : spot.codes()
                        .chars()
                        .mapToObj(code -> "@.key == \"" + (char) code + "\"")
                        .collect(Collectors.joining(" || ", " ? (", ")"));
    }
}
