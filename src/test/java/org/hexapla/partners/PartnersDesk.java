package org.hexapla.partners;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hexapla.people.SignedIn;

/// What the tests of partners do over and over, as people do it in the browser.
public final class PartnersDesk {

    private static final Pattern DOOR = Pattern.compile("name=\"door\" value=\"([^\"]+)\" data-bits=\"(\\d+)\"");
    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");

    private final SignedIn.Browser staff;

    public PartnersDesk(SignedIn.Browser staff) {
        this.staff = staff;
    }

    /// Makes and publishes a form with one question that must be answered, in the browser.
    public void form(String code) {
        expect(303, staff.post("/en/forms", Map.of("code", code, "kind", "form", "title", code)));
        var draft = "/en/forms/" + code + "/draft";
        expect(
                303,
                staff.post(
                        draft + "/sections/new",
                        Map.of("revision", revision(draft), "key", "about", "label-en", "About", "label-fr", "Objet")));
        expect(
                303,
                staff.post(
                        draft + "/questions/new",
                        Map.of(
                                "revision",
                                revision(draft),
                                "section",
                                "about",
                                "key",
                                "why",
                                "kind",
                                "long-text",
                                "label-en",
                                "Why?",
                                "label-fr",
                                "Pourquoi ?",
                                "required",
                                "on")));
        expect(303, staff.post("/en/forms/" + code + "/publish", Map.of("revision", revision(draft))));
    }

    /// Fields of a form, one a line, `name: value`.
    public static Map<String, String> fields(String lines) {
        var fields = new TreeMap<String, String>();
        lines.lines().forEach(line -> {
            var parts = line.split(": ", 2);
            fields.put(parts[0].strip(), parts[1].strip());
        });
        return fields;
    }

    private String revision(String path) {
        var matcher = REVISION.matcher(staff.get(path).body());
        if (!matcher.find()) {
            throw new IllegalStateException("no revision at " + path);
        }
        return matcher.group(1);
    }

    /// Sets a programme up, with all that is said of it in two languages.
    ///
    /// @param more fields beyond names and form
    public void programme(String code, String form, Map<String, String> more) {
        var fields = new TreeMap<>(Map.of(
                "code",
                code,
                "name-en",
                "Programme " + code,
                "name-fr",
                "Programme français " + code,
                "application",
                form));
        fields.putAll(more);
        expect(303, staff.post("/en/partners/programmes/new", fields));
    }

    /// Begins an application as a visitor, work at the door and all.
    ///
    /// @return the path of the applicant's own page, without its language
    public static String begin(SignedIn.Browser visitor, String programme, Map<String, String> fields) {
        return send(visitor, "/fr/programmes/" + programme + "/apply", fields).substring("/fr".length());
    }

    /// Sends a form that anybody may send, work at the door and all.
    ///
    /// @return where it leads
    public static String send(SignedIn.Browser visitor, String path, Map<String, String> fields) {
        return expect(303, visitor.post(path, atTheDoor(visitor, path, fields)));
    }

    /// The same fields with the word of the door and the work that it asks for.
    static Map<String, String> atTheDoor(SignedIn.Browser visitor, String path, Map<String, String> fields) {
        var matcher = DOOR.matcher(visitor.get(path).body());
        if (!matcher.find()) {
            throw new IllegalStateException("no door at " + path);
        }
        var sent = new TreeMap<>(fields);
        sent.put("door", matcher.group(1));
        sent.put("door-work", work(matcher.group(1), Integer.parseInt(matcher.group(2))));
        return sent;
    }

    private static String work(String word, int bits) {
        for (var number = 0; ; number++) {
            if (zeros(sha256(word + ":" + number)) >= bits) {
                return Integer.toString(number);
            }
        }
    }

    private static int zeros(byte[] hash) {
        var zeros = 0;
        for (var value : hash) {
            if (value != 0) {
                return zeros + Integer.numberOfLeadingZeros(value & 0xff) - 24;
            }
            zeros += Byte.SIZE;
        }
        return zeros;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @return where it leads
    public static String expect(int status, java.net.http.HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.headers().firstValue("Location").orElse("");
    }
}
