package org.hexapla.occasions.material;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.archive.FileId;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.EventCode;
import org.jspecify.annotations.Nullable;

/// Something that belongs to an event, or to all events of a series.
///
/// @param event null where it belongs to a series
/// @param series empty where it belongs to one event
/// @param language in which it is; nothing where it is in none
public record Material(
        long id,
        @Nullable EventCode event,
        String series,
        LocalizedText title,
        Optional<Language> language,
        Audience audience,
        Content content) {

    /// Where the thing itself is.
    public sealed interface Content {}

    /// @param address on the web
    public record Link(String address) implements Content {}

    /// @param name under which it is taken home
    public record Stored(FileId file, String name, String mediaType, long bytes) implements Content {}

    public enum Audience {
        EVERYBODY,
        /// Those alone who have a place at the event.
        REGISTERED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "materials.audience." + code();
        }

        static Optional<Audience> parse(String code) {
            return Stream.of(values())
                    .filter(audience -> audience.code().equals(code))
                    .findFirst();
        }
    }
}
