package org.hexapla.newsroom.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.story.Choice;

/// Somebody who asked for letters.
///
/// @param leave the secret by which the letters are ended
/// @param confirmed when the owner of the address said yes; letters tell of what came after
public record DigestReader(long id, String address, Wish wish, String leave, Instant confirmed) {

    /// @param channels all open ones where none is named
    /// @param themes all where none is named
    public record Wish(LanguageOrder order, Rhythm rhythm, Set<ChannelCode> channels, Set<String> themes) {

        public Wish {
            channels = Set.copyOf(channels);
            themes = Set.copyOf(themes);
        }

        Choice choice() {
            return new Choice(channels, themes, Set.of(), Set.of());
        }
    }

    public enum Rhythm {
        DAILY(Duration.ofDays(1)),
        WEEKLY(Duration.ofDays(7));

        private final Duration between;

        Rhythm(Duration between) {
            this.between = between;
        }

        Instant after(Instant last) {
            return last.plus(between);
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Rhythm of(String code) {
            return code.equals("weekly") ? WEEKLY : DAILY;
        }
    }
}
