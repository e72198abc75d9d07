package org.hexapla.campaigns.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// One piece of a kit, in all the languages in which it stands.
public record Piece(long id, String key, Kind kind, LocalizedText name, List<Asset> assets) {

    /// What a piece is.
    public enum Kind {
        POST(Set.of("image/jpeg", "image/png", "image/webp")),
        PICTURE(Set.of("image/jpeg", "image/png", "image/webp")),
        FILM(Set.of("video/mp4", "video/webm")),
        SOUND(Set.of("audio/mpeg", "audio/mp4", "audio/ogg")),
        TEXT(Set.of(
                "application/pdf",
                "text/plain",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

        private static final long LARGEST = 200_000_000;

        private final Set<String> mediaTypes;

        Kind(Set<String> mediaTypes) {
            this.mediaTypes = mediaTypes;
        }

        AcceptedFiles accepted() {
            return new AcceptedFiles(mediaTypes, LARGEST);
        }

        /// Whether its file says nothing to who cannot see it without words beside it.
        boolean isSeen() {
            return this == POST || this == PICTURE;
        }

        /// Whether its file says nothing to who cannot hear it without its words written down.
        boolean isHeard() {
            return this == FILM || this == SOUND;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> parse(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }

    /// In which of the languages that a campaign is meant to speak it is not there yet.
    public List<Language> missing(List<Language> wanted) {
        var missing = new TreeSet<>(wanted);
        assets.forEach(asset -> missing.remove(asset.language()));
        return LocalizedText.inOrder(missing);
    }

    /// As it stands in one language, nothing if it does not: another language is never given in its place.
    public Optional<Asset> in(Language language) {
        return assets.stream()
                .filter(asset -> asset.language().equals(language))
                .findFirst();
    }
}
