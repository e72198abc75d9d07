package org.hexapla.installation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/// Starts on a folder that is thrown away and asks for some pages, so that the Java machine may keep what it learned
/// (`-XX:AOTCacheOutput`). Run once by the launcher after a build.
final class WarmingUp {

    private static final List<String> PAGES = List.of(
            "/",
            "/en/",
            "/fr/search?q=paix",
            "/en/documents/1",
            "/zh/states/FRA",
            "/ar/concepts",
            "/ar/sign-in",
            "/health");

    private WarmingUp() {}

    static int run(InstallationSettings settings) throws IOException {
        var folder = Files.createDirectories(settings.home().resolve("target")).resolve("warm");
        Folders.delete(folder);
        var properties =
                Map.<String, Object>of("server.port", "0", "server.address", "127.0.0.1", "hexapla.demo", "true");
        try (var running = Running.start(DataFolder.take(folder), settings, List.of(), properties);
                var client = HttpClient.newHttpClient()) {
            running.bean(SampleSet.class).begin(settings.sample(), running.data(), Terminal.ofThisProgram());
            for (var page : PAGES) {
                var address = URI.create("http://127.0.0.1:" + running.port() + page);
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
        Folders.delete(folder);
        return 0;
    }
}
