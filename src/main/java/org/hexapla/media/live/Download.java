package org.hexapla.media.live;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hexapla.jobs.Work;
import org.hexapla.kernel.PublicAddresses;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Brings a file from an address of the outside world: by HTTPS only, never from within the house's own network, never
/// more than recordings may have, and not for ever.
@Component
class Download {

    static final long MOST_BYTES = 250_000_000L;

    private static final int MOST_HOPS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final Map<String, String> ENDINGS = Map.of(
            "video/mp4", ".mp4",
            "video/webm", ".webm",
            "audio/mpeg", ".mp3",
            "audio/mp4", ".m4a",
            "audio/ogg", ".ogg");

    private final Predicate<URI> isAllowed;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Autowired
    Download() {
        this(Download::isOutside);
    }

    Download(Predicate<URI> isAllowed) {
        this.isAllowed = isAllowed;
    }

    /// A file that was brought; it is gone when this is closed.
    ///
    /// @param name that it has in its address, with the ending of what it is said to be
    record Brought(Path file, String name) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    static Optional<URI> parse(String written) {
        try {
            return Optional.of(new URI(written.strip()))
                    .filter(uri ->
                            "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// @return nothing where the work was cancelled
    /// @throws RecordingUnreachable if there is nothing to be had
    Optional<Brought> bring(URI address, Work work) throws IOException, InterruptedException {
        var file = Files.createTempFile("recording", ".part");
        var isKept = false;
        try {
            var at = address;
            for (var hop = 0; hop <= MOST_HOPS; hop++) {
                if (!isAllowed.test(at)) {
                    throw new RecordingUnreachable("media.fetch.not-outside", at.toString());
                }
                var answer = answer(at, file, work);
                if (answer.isEmpty()) {
                    return Optional.empty();
                }
                var status = answer.get().statusCode();
                var next = answer.get().headers().firstValue("Location");
                if (status / 100 == 3 && next.isPresent()) {
                    at = at.resolve(next.get());
                } else if (status == 200) {
                    isKept = true;
                    return Optional.of(new Brought(file, name(at, answer.get())));
                } else {
                    throw new RecordingUnreachable("media.fetch.status", at.toString(), status);
                }
            }
            throw new RecordingUnreachable("media.fetch.circle", address.toString());
        } finally {
            if (!isKept) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Optional<HttpResponse<Path>> answer(URI at, Path file, Work work) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at)
                .timeout(PATIENCE)
                .header("User-Agent", "Hexapla")
                .build();
        var sending = client.sendAsync(
                request,
                HttpResponse.BodyHandlers.limiting(
                        HttpResponse.BodyHandlers.ofFile(
                                file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING),
                        MOST_BYTES));
        try {
            for (var second = 0; second < LONGEST.toSeconds(); second++) {
                try {
                    return Optional.of(sending.get(1, TimeUnit.SECONDS));
                } catch (TimeoutException e) {
                    work.progress(Files.size(file), MOST_BYTES);
                    if (work.isCancelled()) {
                        return Optional.empty();
                    }
                }
            }
            throw new RecordingUnreachable("media.fetch.slow", at.toString());
        } catch (ExecutionException e) {
            var isTooLarge = Files.size(file) >= MOST_BYTES - (1 << 20);
            throw isTooLarge
                    ? new RecordingUnreachable("media.fetch.large", at.toString(), MOST_BYTES / 1_000_000)
                    : new RecordingUnreachable("media.fetch.no-answer", at.toString());
        } finally {
            sending.cancel(true);
        }
    }

    /// A name may lead elsewhere by the time that it is connected to; but by HTTPS nobody within the house can show
    /// the certificate of that name, so nothing is read of them.
    private static boolean isOutside(URI address) {
        try {
            return parse(address.toString()).isPresent()
                    && Stream.of(InetAddress.getAllByName(address.getHost())).allMatch(PublicAddresses::isPublic);
        } catch (UnknownHostException e) {
            throw new RecordingUnreachable("media.fetch.no-answer", address.toString());
        }
    }

    private static String name(URI at, HttpResponse<Path> answer) {
        var path = Optional.ofNullable(at.getPath()).orElse("");
        var last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\w.-]", "_");
        var name = last.isEmpty() ? "recording" : last;
        if (ENDINGS.containsValue(name.replaceFirst("^.*(?=\\.)", "").toLowerCase(Locale.ROOT))) {
            return name;
        }
        var type = answer.headers()
                .firstValue("Content-Type")
                .orElse("")
                .replaceFirst(";.*", "")
                .strip();
        return name + ENDINGS.getOrDefault(type, "");
    }
}
