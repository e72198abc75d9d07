package org.hexapla.campaigns.reach;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks an interface and reads its JSON. What goes wrong is said without the key that was sent.
final class PlatformClient {

    private final RestClient client;
    private final String platform;

    PlatformClient(String platform, String address, Duration patience) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(patience);
        this.client =
                RestClient.builder().requestFactory(requests).baseUrl(address).build();
        this.platform = platform;
    }

    /// @param header the name of a header and what it says; nothing where it is empty
    JsonNode get(String header, String said, String path, Object... values) {
        try {
            var request = client.get().uri(path, values);
            var body = (said.isEmpty() ? request : request.header(header, said))
                    .retrieve()
                    .body(String.class);
            return JsonMapper.shared().readTree(body == null ? "{}" : body);
        } catch (RestClientException | JacksonException e) {
            throw ReachRefused.silent(platform, e);
        }
    }
}
