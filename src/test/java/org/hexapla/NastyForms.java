package org.hexapla;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Somebody who fills in the forms of a page as they are meant, but for one field or two.
final class NastyForms {

    private final SignedIn.Browser browser;
    private final Random random;
    private final List<String> broken = new ArrayList<>();
    private int sent;

    NastyForms(SignedIn.Browser browser, Random random) {
        this.browser = browser;
        this.random = random;
    }

    List<String> broken() {
        return List.copyOf(broken);
    }

    int sent() {
        return sent;
    }

    /// Sends one of the forms of a page.
    void send(String path) {
        var page = browser.get(path);
        judge("GET " + path, page);
        var forms = Jsoup.parse(page.body()).select("main form[method=post]");
        if (forms.isEmpty()) {
            return;
        }
        var form = forms.get(random.nextInt(forms.size()));
        var fields = filled(form);
        var names = new ArrayList<>(fields.keySet());
        names.removeAll(List.of("_csrf", "door", "door-work"));
        var spoiled = new TreeMap<String, String>();
        for (var many = 1 + random.nextInt(2); many > 0 && !names.isEmpty(); many--) {
            var nasty = NastyRequestsTests.NASTY.get(random.nextInt(NastyRequestsTests.NASTY.size()));
            spoiled.put(names.get(random.nextInt(names.size())), nasty);
        }
        fields.putAll(spoiled);
        var target = form.attr("action").isEmpty() ? path : form.attr("action").replaceFirst("#.*", "");
        sent++;
        judge("POST " + target + " " + said(spoiled), browser.postAsItIs(target, fields));
    }

    private void judge(String what, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            broken.add(answer.statusCode() + " " + what);
        }
        if (answer.body().contains("<script>alert(1)")) {
            broken.add("script " + what);
        }
    }

    private static String said(Map<String, String> spoiled) {
        var said = spoiled.toString();
        return said.length() > 120 ? said.substring(0, 120) + "…" : said;
    }

    private Map<String, String> filled(Element form) {
        var fields = new TreeMap<String, String>();
        for (var field : form.select("input[name], select[name], textarea[name]")) {
            var isTrap = field.parents().is(".visually-hidden") && field.is("[tabindex=-1]");
            if (!isTrap) {
                fill(fields, field);
            }
        }
        var buttons = form.select("button[name]");
        if (!buttons.isEmpty()) {
            var button = buttons.get(random.nextInt(buttons.size()));
            fields.put(button.attr("name"), button.val());
        }
        if (fields.containsKey("door")) {
            fields.put("door-work", work(form.select("input[name=door]").first()));
        }
        return fields;
    }

    private void fill(Map<String, String> fields, Element field) {
        var name = field.attr("name");
        switch (field.tagName().equals("input") ? field.attr("type") : field.tagName()) {
            case "hidden" -> fields.put(name, field.val());
            case "radio", "checkbox" -> {
                if (random.nextBoolean() || !fields.containsKey(name)) {
                    fields.put(name, field.hasAttr("value") ? field.val() : "on");
                }
            }
            case "number" -> fields.put(name, Integer.toString(1 + random.nextInt(3)));
            case "date" -> fields.put(name, day().toString());
            case "datetime-local" -> fields.put(name, day() + "T10:00");
            case "time" -> fields.put(name, "10:00");
            case "email" -> fields.put(name, UUID.randomUUID() + "@example.org");
            case "select" -> {
                var options = field.select("option");
                fields.put(
                        name,
                        options.isEmpty()
                                ? ""
                                : options.get(random.nextInt(options.size())).val());
            }
            default -> fields.put(name, field.val().isEmpty() ? "Ada" : field.val());
        }
    }

    private LocalDate day() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(5 + random.nextInt(20));
    }

    /// What the browser does while its owner types.
    static String work(@org.jspecify.annotations.Nullable Element door) {
        if (door == null) {
            return "";
        }
        var bits = Integer.parseInt(door.attr("data-bits"));
        for (var number = 0L; ; number++) {
            if (zeros(door.val() + ":" + number) >= bits) {
                return Long.toString(number);
            }
        }
    }

    private static int zeros(String word) {
        try {
            var zeros = 0;
            for (var value : MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8))) {
                if (value != 0) {
                    return zeros + Integer.numberOfLeadingZeros(value & 0xff) - 24;
                }
                zeros += Byte.SIZE;
            }
            return zeros;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
