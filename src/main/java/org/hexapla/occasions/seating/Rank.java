package org.hexapla.occasions.seating;

import org.hexapla.kernel.LocalizedText;

/// A step in the order of precedence.
public record Rank(String code, LocalizedText name) {

    static boolean isCode(String written) {
        return written.matches("[a-z0-9]+(-[a-z0-9]+)*") && written.length() <= 40;
    }
}
