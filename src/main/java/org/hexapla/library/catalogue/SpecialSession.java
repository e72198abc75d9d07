package org.hexapla.library.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;

/// A session outside the yearly count: `30sp` and `10emsp`.
///
/// @param key of the words for it
/// @param number among its like
public record SpecialSession(String key, String number) {

    private static final Pattern CODE = Pattern.compile("(\\d{1,3})(emsp|sp)");

    public static Optional<SpecialSession> of(String code) {
        var special = CODE.matcher(code);
        return special.matches()
                ? Optional.of(new SpecialSession(
                        special.group(2).equals("emsp") ? "library.session.emergency" : "library.session.special",
                        special.group(1)))
                : Optional.empty();
    }
}
