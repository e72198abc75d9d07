package org.hexapla.library.eresources;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// An address that a reader may be led to: of the web, with a host, and nothing else.
public record WebAddress(URI uri) {

    private static final int LONGEST = 2000;

    public static Optional<WebAddress> parse(String written) {
        try {
            var uri = new URI(written.strip());
            var scheme = uri.getScheme() == null ? "" : uri.getScheme();
            return written.length() <= LONGEST
                            && (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))
                            && uri.getHost() != null
                            && uri.getUserInfo() == null
                    ? Optional.of(new WebAddress(uri))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return uri.toASCIIString();
    }
}
