package org.hexapla.newsroom.story;

import java.time.Instant;

/// What readers were told of a text that was corrected or taken back.
public record Notice(Kind kind, Instant at, String words) {

    public enum Kind {
        CORRECTION,
        WITHDRAWAL;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public String messageKey() {
            return "planning.notice." + code();
        }
    }
}
