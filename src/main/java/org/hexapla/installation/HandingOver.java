package org.hexapla.installation;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/// Gives a command's work to the server that runs on the data folder, and shows what it says meanwhile.
///
/// @param folder that the server has
record HandingOver(Path folder, Audience audience) {

    /// Answers the exit code.
    int run(String work, Map<String, String> parameters) throws IOException {
        var note = ServerNote.read(folder).orElseThrow(() -> new CannotRun("installation.folder.taken", folder));
        var form = parameters.entrySet().stream()
                .map(each -> each.getKey() + '=' + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&language=" + audience.language()));
        var request = HttpRequest.newBuilder(URI.create(note.address() + "/local/" + work))
                .header(LocalAccess.HEADER, note.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new CannotRun("installation.hand-over.refused", folder, response.statusCode());
            }
            try (var lines = response.body()) {
                return lines.mapToInt(this::show)
                        .filter(code -> code >= 0)
                        .findFirst()
                        .orElseGet(this::lost);
            }
        } catch (ConnectException e) {
            throw new CannotRun("installation.folder.taken", folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /// Shows a line; answers the exit code if it was the last one, else -1.
    private int show(String line) {
        if (line.isEmpty()) {
            return -1;
        }
        var text = line.substring(1);
        switch (line.charAt(0)) {
            case 'P' -> audience.passing(text);
            case 'E' -> audience.complainLine(text);
            case 'X' -> {
                return Integer.parseInt(text);
            }
            default -> audience.line(text);
        }
        return -1;
    }

    private int lost() {
        audience.complain("installation.hand-over.lost");
        return 1;
    }
}
