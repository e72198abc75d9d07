package org.hexapla.authorities.headings;

import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading.Standing;
import org.jspecify.annotations.Nullable;

/// How a heading stands, as the table keeps it.
final class Standings {

    private Standings() {}

    static Standing read(String word, long into) {
        return switch (word) {
            case "deprecated" -> new Standing.Deprecated();
            case "merged" -> new Standing.Merged(new AuthorityId(into));
            default -> new Standing.Live();
        };
    }

    static String word(Standing standing) {
        return switch (standing) {
            case Standing.Live() -> "live";
            case Standing.Deprecated() -> "deprecated";
            case Standing.Merged(var _) -> "merged";
        };
    }

    static @Nullable Long into(Standing standing) {
        return standing instanceof Standing.Merged(var into) ? Long.valueOf(into.value()) : null;
    }
}
