package org.hexapla;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hexapla.Routes.Route;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Asks every page for what nobody means well with: it may say no, but it never breaks.
@HexaplaTest
class NastyRequestsTests {

    private static final long SEED = 20261122;
    private static final Duration LENGTH = Duration.ofSeconds(20);

    static final List<String> NASTY = List.of(
            "",
            " ",
            "0",
            "-1",
            "2147483648",
            "9223372036854775807",
            "99999999999999999999",
            "1e308",
            "NaN",
            "null",
            "%00",
            "\u0000",
            "'; drop table people.account; --",
            "\" or 1=1 --",
            "<script>alert(1)</script>",
            "${7*7}",
            "../../../../etc/passwd",
            "..%2f..",
            "a".repeat(3000),
            "مياه",
            "水".repeat(300),
            "\ud83d\udca7",
            "\u202e\u200f",
            "\ufdfa".repeat(20),
            "*",
            "(((((",
            "[a TO z]",
            "title:",
            "\"",
            "a AND OR NOT",
            "~~~^^^",
            "2026-02-30",
            "0000-00-00",
            "-999999999-01-01",
            "9999999999-12-31",
            "+999999999-12-31",
            "+999999999-12-31T10:00",
            "-0001-01-01T10:00",
            "9999-12-31T23:59",
            "A/RES/70/1",
            "xx",
            "\\",
            "\n\r",
            "{}",
            "00000000-0000-0000-0000-000000000000");

    private static final List<String> NAMES = List.of(
            "q", "page", "size", "sort", "year", "state", "type", "body", "from", "until", "language", "letter");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    SignedIn signedIn;

    @Test
    void neverBreaksWhateverIsAsked() {
        var random = new Random(SEED);
        var browsers = List.of(signedIn.asNobody(), signedIn.asAdministrator());
        var routes = Routes.all(mapping).stream()
                .filter(route -> route.method() == RequestMethod.GET)
                .toList();
        var broken = new ArrayList<String>();
        var end = System.nanoTime() + LENGTH.toNanos();
        var asked = 0;
        for (; System.nanoTime() < end; asked++) {
            // Each in turn, and first of all with nothing nasty but the missing.
            var route = routes.get(asked % routes.size());
            var path = address(route, random) + question(route, random);
            var browser = browsers.get(asked / routes.size() % 2);
            var status = status(browser, path);
            if (status >= 500) {
                broken.add(status + " " + path);
            }
        }
        System.out.printf("%d nasty requests to %d routes%n", asked, routes.size());
        assertThat(broken).isEmpty();
        assertThat(asked).isGreaterThanOrEqualTo(routes.size());
    }

    private static int status(SignedIn.Browser browser, String path) {
        HttpRequest.Builder request = browser.request(path).timeout(Duration.ofSeconds(20));
        return browser.send(request).statusCode();
    }

    private static String address(Route route, Random random) {
        return route.address(name -> switch (random.nextInt(3)) {
            case 0 -> name.equals("lang") ? "zh" : "1";
            case 1 -> name.equals("lang") ? "ar" : nasty(random);
            default -> name.equals("lang") && random.nextInt(4) > 0 ? "en" : nasty(random);
        });
    }

    private static String question(Route route, Random random) {
        var fields = new ArrayList<String>();
        for (var parameter : route.parameters()) {
            if (random.nextInt(4) > 0) {
                fields.add(encoded(parameter.name()) + "=" + nasty(random));
            }
        }
        for (var more = random.nextInt(3); more > 0; more--) {
            fields.add(NAMES.get(random.nextInt(NAMES.size())) + "=" + nasty(random));
        }
        return fields.isEmpty() ? "" : "?" + String.join("&", fields);
    }

    private static String nasty(Random random) {
        return encoded(NASTY.get(random.nextInt(NASTY.size())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
