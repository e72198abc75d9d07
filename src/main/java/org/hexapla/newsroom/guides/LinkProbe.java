package org.hexapla.newsroom.guides;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Asks one outside address whether it is still there, as little as that takes: first for its head alone.
@Component
class LinkProbe {

    private static final int MOST_HOPS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Set<Integer> GONE_FOR_GOOD_ELSEWHERE = Set.of(301, 308);

    /// What is there, but not for a program, or not just now.
    private static final Set<Integer> THERE = Set.of(401, 402, 403, 405, 406, 418, 429, 451);

    private final Predicate<InetAddress> isAllowed;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Autowired
    LinkProbe() {
        this(PublicAddresses::isPublic);
    }

    LinkProbe(Predicate<InetAddress> isAllowed) {
        this.isAllowed = isAllowed;
    }

    /// What was found at an address.
    ///
    /// @param status the last answer; null where there was none
    /// @param fault why there was none, as a message key; empty where there was one
    /// @param movedTo where it says that it is now for good
    record Found(@Nullable Integer status, String fault, Optional<String> movedTo) {

        boolean isGood() {
            return status != null && (status < 400 || THERE.contains(status));
        }

        boolean isAnswered() {
            return status != null;
        }
    }

    Found ask(String address) throws InterruptedException {
        var at = address;
        var isForGood = true;
        for (var hop = 0; hop <= MOST_HOPS; hop++) {
            var uri = uri(at);
            if (uri.isEmpty()) {
                return new Found(null, "guides.link.unreadable", Optional.empty());
            }
            try {
                if (!isAllowed(uri.get())) {
                    return new Found(null, "guides.link.inside", Optional.empty());
                }
                var answer = answer(uri.get());
                var next = answer.headers().firstValue("Location").flatMap(to -> resolved(uri.get(), to));
                if (answer.statusCode() / 100 == 3 && next.isPresent()) {
                    isForGood &= GONE_FOR_GOOD_ELSEWHERE.contains(answer.statusCode());
                    at = next.get();
                    continue;
                }
                var moved = isForGood && !at.equals(address) ? Optional.of(at) : Optional.<String>empty();
                return new Found(answer.statusCode(), "", moved);
            } catch (UnknownHostException e) {
                return new Found(null, "guides.link.no-host", Optional.empty());
            } catch (IOException | IllegalArgumentException e) {
                return new Found(null, "guides.link.no-answer", Optional.empty());
            }
        }
        return new Found(null, "guides.link.circle", Optional.empty());
    }

    /// Some do not know how to answer for the head alone.
    private HttpResponse<Void> answer(URI uri) throws IOException, InterruptedException {
        var head = client.send(
                request(uri).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.discarding());
        return head.statusCode() < 400
                ? head
                : client.send(request(uri).GET().build(), HttpResponse.BodyHandlers.discarding());
    }

    private static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("User-Agent", "Hexapla (link watch)")
                .header("Accept", "*/*");
    }

    private boolean isAllowed(URI uri) throws UnknownHostException {
        return uri.getUserInfo() == null
                && Stream.of(InetAddress.getAllByName(uri.getHost())).allMatch(isAllowed);
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(URI.create(address))
                    .filter(uri -> uri.getHost() != null
                            && String.valueOf(uri.getScheme()).matches("(?i)https?"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> resolved(URI from, String to) {
        try {
            return Optional.of(from.resolve(to).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
