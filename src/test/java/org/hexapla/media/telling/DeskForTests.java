package org.hexapla.media.telling;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.SignedIn.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The translation desk as one of its people works at it, for tests of whatever is translated there.
public record DeskForTests(Browser translator) {

    /// The works that were asked for, the latest first, by their addresses.
    public List<String> works(ItemRef item, String language) {
        return page("/translation/of/" + item + "/" + language).select("tbody th a").eachAttr("href").stream()
                .map(address -> address.substring(3))
                .toList();
    }

    public Document page(String path) {
        return Jsoup.parse(translator.get("/en" + path).body());
    }

    public List<String> laid(String work) {
        return page(work + "/bench").select("textarea").eachText();
    }

    /// @param words one for each sentence
    /// @return the status of the answer
    public int deliver(String work, List<String> words, String... more) {
        var bench = page(work + "/bench");
        var fields = new HashMap<String, String>();
        bench.select("#bench input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.remove("_csrf");
        var boxes = bench.select("textarea");
        for (var i = 0; i < boxes.size(); i++) {
            fields.put(boxes.get(i).attr("name"), words.get(i));
        }
        fields.put("do", "deliver");
        fields.put("accepted", "on");
        for (var name : more) {
            fields.put(name, "on");
        }
        return translator.post("/en" + work + "/bench", fields).statusCode();
    }

    public String xliff(String work) {
        return translator
                .get("/en/translation/xliff/file?work=" + work.replaceAll("\\D", ""))
                .body();
    }

    /// Sends a file back.
    public Document send(String xliff) {
        var boundary = "columns";
        var body = "--%1$s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%2$s\r\n--%1$s\r\n"
                        .formatted(boundary, translator.csrfToken())
                + "Content-Disposition: form-data; name=\"file\"; filename=\"work.xlf\"\r\n\r\n"
                + xliff + "\r\n--" + boundary + "--\r\n";
        return Jsoup.parse(translator
                .send(translator
                        .request("/en/translation/xliff")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)))
                .body());
    }
}
