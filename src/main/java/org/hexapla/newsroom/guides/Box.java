package org.hexapla.newsroom.guides;

import org.hexapla.kernel.LocalizedText;

/// Words that are kept once and stand in many items.
///
/// @param version from 1; 0 for one that is not kept yet
public record Box(String code, int version, LocalizedText words) {

    static boolean isCode(String written) {
        return written.matches("[a-z][a-z0-9-]{0,39}");
    }
}
