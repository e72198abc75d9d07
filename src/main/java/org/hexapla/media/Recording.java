package org.hexapla.media;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A film or a sound recording with all that is said of it.
///
/// @param address where its file is had while it may be shown
/// @param seconds how long it is; 0 where nobody knows
/// @param spoken the language that is spoken in it; null where none is, or several
/// @param poster what is shown before it runs; null for none
/// @param tracks its words, by language
public record Recording(
        RecordingId id,
        int version,
        Kind kind,
        Original original,
        String address,
        int seconds,
        @Nullable Language spoken,
        Words words,
        Rights rights,
        Showing showing,
        @Nullable Picture poster,
        List<Track> tracks) {

    public Recording {
        tracks = List.copyOf(tracks);
    }

    /// What it is.
    public enum Kind {
        VIDEO,
        AUDIO;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// @param description what is seen and heard
    /// @param credit who made it
    public record Words(LocalizedText title, LocalizedText description, LocalizedText credit) {

        public static final Words NONE = new Words(LocalizedText.none(), LocalizedText.none(), LocalizedText.none());
    }

    /// Its words in one language, with their times.
    ///
    /// @param address where they are had as WebVTT
    /// @param cues how many pieces they have
    public record Track(Language language, String address, int cues) {

        /// What a browser calls them: captions where they write down what is spoken in the same language.
        public String kindFor(Recording recording) {
            return language.equals(recording.spoken()) ? "captions" : "subtitles";
        }
    }

    public boolean isVideo() {
        return kind == Kind.VIDEO;
    }

    public Optional<Track> track(Language language) {
        return tracks.stream()
                .filter(track -> track.language().equals(language))
                .findFirst();
    }

    /// The language in which a reader of this one follows it: theirs where its words are there, or else that of the
    /// words which run beneath it, or the one that is spoken.
    public Language playedIn(Language reader) {
        if (track(reader).isPresent()) {
            return reader;
        }
        return tracks.stream()
                .map(Track::language)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(spoken, reader));
    }

    /// Where its words stand to be read.
    public String transcript() {
        return "/recordings/" + id + "/transcript";
    }
}
