package org.hexapla;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;

/// The running site as a visitor's program meets it: real requests, redirects shown and not followed.
public record Site(int port) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public HttpResponse<String> get(String path) {
        return get(path, UnaryOperator.identity());
    }

    /// A request with more to it: headers, another method.
    public HttpResponse<String> get(String path, UnaryOperator<HttpRequest.Builder> more) {
        try {
            var request = more.apply(HttpRequest.newBuilder(address(path))).build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
