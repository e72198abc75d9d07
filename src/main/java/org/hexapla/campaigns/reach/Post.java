package org.hexapla.campaigns.reach;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.Language;

/// Something that was posted from an account.
///
/// @param id 0 where it is not kept yet
/// @param key what we call it; empty where we call it nothing
/// @param account the code of its account
/// @param external the platform's own number of it
/// @param meant what it is counted for
public record Post(
        long id,
        int version,
        String key,
        String account,
        String external,
        Language language,
        String title,
        String address,
        LocalDate day,
        Meant meant) {

    /// @param campaign its code, or empty
    /// @param event its code, or empty
    /// @param initiative its code, or empty
    /// @param hashtags without the sign before them
    public record Meant(String campaign, String event, String initiative, List<String> hashtags) {

        static final Meant NOTHING = new Meant("", "", "", List.of());

        public Meant {
            hashtags = List.copyOf(hashtags);
        }
    }
}
