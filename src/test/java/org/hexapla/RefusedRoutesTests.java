package org.hexapla;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hexapla.Routes.Route;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Whatever changes something, and every page of the staff, is closed to visitors and readers. Asked of each
/// address that there is, so that a new one is closed or has its reason here.
@HexaplaTest
class RefusedRoutesTests {

    /// What anybody may send, and why.
    private static final Map<String, String> ANYBODYS = Map.ofEntries(
            entry("/{lang}/sign-in", "how a visitor becomes a person"),
            entry("/{lang}/programmes/{code}/apply", "anybody may apply; programs are kept out at the door"),
            entry("/{lang}/consultations", "anybody contributes to a consultation; its door keeps out programs"),
            entry("/{lang}/said", "opened by the secret of the link that its writer got"),
            entry("/{lang}/model-conferences/new", "anybody tells of a conference; its door keeps out programs"),
            entry("/{lang}/sign-out", "leaves a session, if there is one"),
            entry("/{lang}/forgotten", "asks for a letter to the owner's address"),
            entry("/{lang}/reset", "opened by the secret of that letter"),
            entry("/{lang}/invitation", "opened by the secret of an invitation"),
            entry("/{lang}/digest", "anybody asks for letters; only the owner of the address confirms and ends them"),
            entry("/digest/leave", "opened by the secret of a letter, by a mail program"),
            entry("/{lang}/surveys", "anybody answers a survey; its door keeps out programs"),
            entry("/{lang}/visits", "anybody books a visit; only who has its signed address changes a booking"),
            entry("/{lang}/trial-till", "plays the provider's page in a demonstration, and is nowhere else"),
            entry("/oai", "harvesters may ask by POST; nothing is changed"),
            entry("/sru", "so may searchers"),
            entry("/payments/stripe", "the payment house tells what was paid, under its signature"),
            entry("/{lang}/speakers", "anybody asks for a briefing; only the owner of the address confirms it"),
            entry(
                    "/{lang}/events/{code:[a-z0-9-]+}/call",
                    "anybody answers a call for contributions; programs are kept out at the door"),
            entry("/{lang}/contributions", "opened by the signed address of whoever sent it"),
            entry("/{lang}/actions", "anybody tells what they did; its door keeps out programs"),
            entry("/{lang}/contests", "anybody takes part; the door keeps out programs"),
            entry("/{lang}/my-entries", "opened by the secret of whoever sent it"),
            entry("/{lang}/guardian-consents", "opened by the secret that the guardian got"),
            entry("/{lang}/my-actions", "opened by the secret of whoever told it"),
            entry("/{lang}/trainings", "anybody asks for a training; its door keeps out programs"),
            entry("/error", "tells what went wrong and does nothing"));

    /// What is closed to visitors alone, and why.
    private static final Map<String, String> OF_EVERY_PERSON = Map.ofEntries(
            entry("/{lang}/account", "a reader's own account is the reader's own business"),
            entry("/{lang}/inbox", "everybody sees and does there only what was given to them"),
            entry("/{lang}/newswire", "whoever speaks for a newsroom elsewhere applies for it and acts for it alone"),
            entry(
                    "/{lang}/broadcast/{id:\\d{1,18}}/acceptance",
                    "whoever takes a package away accepts its terms first"),
            entry("/{lang}/jury", "everybody judges only what was given to them"),
            entry("/{lang}/press/apply", "whoever is signed in asks for accreditation for themselves"),
            entry("/{lang}/e-resources/{id:\\d{1,15}}/leave", "a reader gives the own seat back"));

    /// What the menu names to the staff alone, and yet is for all to read.
    private static final Map<String, String> ANYBODYS_TO_READ =
            Map.of("/{lang}/terms", "writers outside look terms up, too; the staff keeps the list");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    List<MenuEntry> menu;

    @Autowired
    SignedIn signedIn;

    @Test
    void refusesVisitorsAndReadersWhateverChangesSomething() {
        var visitor = signedIn.asNobody();
        var reader = signedIn.asReader();
        var open = new ArrayList<String>();
        var asked = 0;
        for (var route : Routes.all(mapping)) {
            if (route.changes() && !isBelow(ANYBODYS, route)) {
                asked++;
                note(open, "visitor", route, send(visitor, route));
                if (!isBelow(OF_EVERY_PERSON, route)) {
                    note(open, "reader", route, send(reader, route));
                }
            }
        }
        assertThat(open).isEmpty();
        assertThat(asked).isGreaterThan(15);
    }

    @Test
    void refusesVisitorsAndReadersThePagesOfTheStaff() {
        var visitor = signedIn.asNobody();
        var reader = signedIn.asReader();
        var open = new ArrayList<String>();
        var asked = 0;
        for (var route : Routes.all(mapping)) {
            if (route.method() == org.springframework.web.bind.annotation.RequestMethod.GET
                    && isOfTheStaff(route)
                    && !ANYBODYS_TO_READ.containsKey(route.pattern())) {
                asked++;
                note(open, "visitor", route, visitor.get(route.harmlessQuestion()));
                if (!isBelow(OF_EVERY_PERSON, route)) {
                    note(open, "reader", route, reader.get(route.harmlessQuestion()));
                }
            }
        }
        assertThat(open).isEmpty();
        assertThat(asked).isGreaterThan(5);
    }

    @Test
    void knowsNoReasonForAnAddressThatIsGone() {
        var patterns = new TreeSet<String>();
        Routes.all(mapping).stream().filter(Route::changes).forEach(route -> patterns.add(route.pattern()));
        assertThat(Stream.concat(ANYBODYS.keySet().stream(), OF_EVERY_PERSON.keySet().stream()))
                .allMatch(known -> patterns.stream().anyMatch(pattern -> pattern.startsWith(known)));
    }

    private static boolean isBelow(Map<String, String> reasons, Route route) {
        return reasons.keySet().stream()
                .anyMatch(known ->
                        route.pattern().equals(known) || route.pattern().startsWith(known + "/"));
    }

    /// Below an entry of the menu that only the staff sees.
    private boolean isOfTheStaff(Route route) {
        return menu.stream()
                .filter(entry ->
                        entry.least() == Visitor.Standing.STAFF || entry.least() == Visitor.Standing.ADMINISTRATOR)
                .map(entry -> "/{lang}" + entry.path())
                .anyMatch(
                        path -> route.pattern().equals(path) || route.pattern().startsWith(path + "/"));
    }

    private static void note(List<String> open, String who, Route route, HttpResponse<String> answer) {
        var isRefused = answer.statusCode() == 401
                || answer.statusCode() == 403
                || answer.statusCode() == 404
                || answer.statusCode() / 100 == 3
                        && answer.headers().firstValue("Location").orElse("").contains("/sign-in");
        if (!isRefused) {
            open.add("%s as %s: %d".formatted(route, who, answer.statusCode()));
        }
    }

    /// Everything that the handler asks for, and the token of a form, so that nothing but the person is wrong.
    private static HttpResponse<String> send(SignedIn.Browser browser, Route route) {
        var boundary = "one-and-another";
        var csrf = token(browser);
        var parts = Stream.concat(
                        Stream.of(part("_csrf", "", csrf)),
                        route.parameters().stream()
                                .map(parameter -> parameter.isFile()
                                        ? part(parameter.name(), "; filename=\"a.txt\"", "words")
                                        : part(parameter.name(), "", parameter.harmless())))
                .map(part -> "--" + boundary + "\r\n" + part)
                .toList();
        return browser.send(browser.request(route.harmlessAddress())
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .method(
                        route.method().name(),
                        BodyPublishers.ofString(String.join("", parts) + "--" + boundary + "--\r\n")));
    }

    private static String token(SignedIn.Browser browser) {
        // A reader who is signed in finds a form on the own page, a visitor on that of signing in.
        var own = browser.get("/en/account");
        var page = own.statusCode() == 200
                ? own.body()
                : browser.get("/en/sign-in").body();
        var at = page.indexOf("name=\"_csrf\" value=\"") + 20;
        return page.substring(at, page.indexOf('"', at));
    }

    private static String part(String name, String more, String value) {
        return "Content-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + value + "\r\n";
    }
}
