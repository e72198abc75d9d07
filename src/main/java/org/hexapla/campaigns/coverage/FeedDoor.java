package org.hexapla.campaigns.coverage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hexapla.kernel.PublicAddresses;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Fetches a small file from the outside world: by HTTPS only, never from within the house's own network, not for ever.
@Component
class FeedDoor {

    static final String NAME = "Hexapla";

    private static final int MOST_BYTES = 5_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Predicate<URI> isAllowed;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Autowired
    FeedDoor() {
        this(FeedDoor::isOutside);
    }

    FeedDoor(Predicate<URI> isAllowed) {
        this.isAllowed = isAllowed;
    }

    /// @param headers what is asked with, such as what is known already
    Answer ask(URI address, Map<String, String> headers) throws IOException, InterruptedException {
        if (!isAllowed.test(address)) {
            throw new NotOutside(address.toString());
        }
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", NAME + " (media watch)")
                .header("Accept", "application/atom+xml, application/rss+xml, application/xml, text/xml, */*;q=0.1");
        headers.forEach(request::header);
        var answer = client.send(
                request.build(),
                HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), MOST_BYTES));
        return new Answer(address, answer.statusCode(), answer.body(), answer::headers);
    }

    record Answer(URI address, int status, byte[] body, java.util.function.Supplier<java.net.http.HttpHeaders> all) {

        Optional<String> header(String name) {
            return all.get().firstValue(name);
        }

        /// Where it sends who asks, if it does.
        Optional<URI> elsewhere() {
            try {
                return status / 100 == 3 && status != 304 ? header("Location").map(address::resolve) : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    /// It is no address of the outside world.
    static final class NotOutside extends IOException {

        private static final long serialVersionUID = 1;

        NotOutside(String address) {
            super(address);
        }
    }

    static Optional<URI> parse(String written) {
        try {
            return Optional.of(new URI(written.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// A name may lead elsewhere by the time that it is connected to; but by HTTPS nobody within the house can show
    /// the certificate of that name, so nothing is read of them.
    static boolean isOutside(URI address) {
        try {
            return "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && Stream.of(InetAddress.getAllByName(address.getHost())).allMatch(PublicAddresses::isPublic);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
