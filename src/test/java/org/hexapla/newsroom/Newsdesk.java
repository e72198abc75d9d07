package org.hexapla.newsroom;

import java.util.HashMap;
import java.util.Map;
import org.hexapla.people.SignedIn;

/// What the tests of the newsroom do over and over: set up a channel, write something and publish it, as people do in
/// the browser.
public final class Newsdesk {

    private final SignedIn.Browser staff;

    public Newsdesk(SignedIn.Browser staff) {
        this.staff = staff;
    }

    public void channel(String code, String languages, String readers) {
        var answer = staff.post(
                "/en/channels/new",
                Map.of("code", code, "name-en", code, "languages", languages, "readers", readers, "front", "5"));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("no channel " + code + ": " + answer.statusCode());
        }
    }

    /// Publishes a story in English in a channel.
    ///
    /// @param theme a word by which it is followed
    /// @return its number
    public String story(String channel, String theme, String title, String text) {
        var item = begun("story", title, text);
        var details = new HashMap<>(Map.of("version", "1", "channel", channel, "theme", theme));
        staff.post("/en/newsroom/items/" + item + "/details", details);
        publish(item, "en", 1);
        return item;
    }

    /// A text that is saved and not published.
    public String begun(String type, String title, String text) {
        var begun = staff.post(
                "/en/newsroom/items/new",
                Map.of("type", type, "language", "en", "title", title, "b0-kind", "text", "b0-text", text));
        return begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }

    /// Writes and publishes it in another language.
    public void translate(String item, String language, String title, String text) {
        staff.post(
                "/en/newsroom/items/" + item + "/" + language,
                Map.of(
                        "revision",
                        "0",
                        "beside",
                        "1",
                        "title",
                        title,
                        "lead",
                        "",
                        "b0-kind",
                        "text",
                        "b0-text",
                        text,
                        "do",
                        "save"));
        publish(item, language, 1);
    }

    public void publish(String item, String language, int revision) {
        staff.post(
                "/en/newsroom/items/" + item + "/" + language + "/publish",
                Map.of("revision", String.valueOf(revision)));
    }

    public void withdraw(String item, String language) {
        staff.post(
                "/en/newsroom/items/" + item + "/" + language + "/withdraw",
                Map.of("notice", "It was not so.", "revision", "1"));
    }
}
