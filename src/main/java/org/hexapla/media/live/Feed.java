package org.hexapla.media.live;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// One way to follow a stream: the sound of the floor, an interpretation, a sign language, captions.
///
/// @param language that is heard, signed or read; null for the floor, where each speaks their own
/// @param address of the HLS playlist, or of the page of the captions
public record Feed(Kind kind, @Nullable Language language, String address) {

    /// The standard's own tag for what is in several languages: on the floor each speaks their own.
    private static final Language SEVERAL = new Language("mul");

    /// What is heard, seen or read.
    public enum Kind {
        FLOOR,
        INTERPRETATION,
        SIGN,
        CAPTIONS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> parse(String written) {
            for (var kind : values()) {
                if (kind.code().equals(written)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /// As it is kept and typed: `interpretation fr https://...`, `floor https://...`.
    static Optional<Feed> parse(String written) {
        var words = written.strip().split("\\s+");
        var kind = Kind.parse(words[0]);
        var address = words[words.length - 1];
        if (kind.isEmpty() || !isAddress(address)) {
            return Optional.empty();
        }
        if (words.length == 2) {
            return kind.get() == Kind.FLOOR ? Optional.of(new Feed(Kind.FLOOR, null, address)) : Optional.empty();
        }
        return words.length == 3
                ? Language.parse(words[1]).map(language -> new Feed(kind.get(), language, address))
                : Optional.empty();
    }

    /// Others are never played within our pages, for their hosts go into the policy of the page.
    private static boolean isAddress(String address) {
        try {
            var uri = new URI(address);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getHost().matches("[A-Za-z0-9.-]+")
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /// The site that it comes from, as policies of pages name it.
    String origin() {
        var uri = URI.create(address);
        return "https://" + uri.getHost() + (uri.getPort() > 0 ? ":" + uri.getPort() : "");
    }

    /// The language in which somebody follows it, as it is counted.
    Language followedIn() {
        return language == null ? SEVERAL : language;
    }

    public boolean isPlayed() {
        return kind != Kind.CAPTIONS;
    }

    @Override
    public String toString() {
        return kind.code() + (language == null ? " " : " " + language + " ") + address;
    }
}
