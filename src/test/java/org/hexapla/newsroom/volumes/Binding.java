package org.hexapla.newsroom.volumes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexapla.people.SignedIn;

/// Puts volumes together as an editor does, for tests of what readers see of them.
record Binding(SignedIn.Browser staff, String channel) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /// A channel whose front page has the latest issue and all issues.
    static Binding open(SignedIn.Browser staff, String readers) {
        var code = "binding-" + NUMBER.incrementAndGet();
        staff.post(
                "/en/channels/new",
                Map.of(
                        "code", code,
                        "name-en", "Magazine " + code,
                        "languages", "en ar",
                        "readers", readers,
                        "front", "5",
                        "p0-kind", "issue",
                        "p0-most", "5",
                        "p1-kind", "archive",
                        "p1-most", "5"));
        return new Binding(staff, code);
    }

    HttpResponse<String> volume(String number, String kind, String items, Map<String, String> more) {
        var fields = new HashMap<>(Map.of(
                "id",
                "0",
                "version",
                "0",
                "channel",
                channel,
                "number",
                number,
                "kind",
                kind,
                "day",
                "2021-12-01",
                "items",
                items,
                "title-en",
                "Volume " + number));
        fields.putAll(more);
        return staff.post("/en/newsroom/volumes", fields);
    }

    String item(String type, String title, String text) {
        var begun = staff.post(
                "/en/newsroom/items/new",
                Map.of("type", type, "language", "en", "title", title, "b0-kind", "text", "b0-text", text));
        var item = begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        assertThat(details(item, 1, Map.of()).statusCode()).isEqualTo(303);
        staff.post("/en/newsroom/items/" + item + "/en/publish", Map.of("revision", "1"));
        return item;
    }

    HttpResponse<String> details(String item, int version, Map<String, String> more) {
        var fields = new HashMap<>(Map.of("version", String.valueOf(version), "channel", channel));
        fields.putAll(more);
        return staff.post("/en/newsroom/items/" + item + "/details", fields);
    }

    String path(String number) {
        return "/channels/" + channel + "/volumes/" + number;
    }
}
