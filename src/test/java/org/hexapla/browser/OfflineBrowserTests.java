package org.hexapla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.newsroom.Newsdesk;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/// Reading what was opened, when there is no line any more.
@HexaplaTest
class OfflineBrowserTests {

    private static final String IS_KEPT =
            "address => caches.open('kept').then(pages => pages.match(address)).then(found => found !== undefined)"
                    + ".then(kept => kept && caches.open('beside-kept').then(pages => pages.match('/assets/hexapla.css'))"
                    + ".then(found => found !== undefined))";

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Test
    void aStoryThatWasOpenedIsReadWithoutALineInItsLanguage() {
        var desk = desk();
        desk.channel("offline-river", "en ar", "anybody");
        var item = desk.story("offline-river", "", "A boat on the river", "It floats.");
        desk.translate(item, "ar", "قارب في النهر", "إنه يطفو.");
        var never = desk.story("offline-river", "", "Never opened", "Unread.");
        try (var reader = Chromium.browser().newContext();
                var page = reader.newPage()) {
            open(page, "/en/stories/" + item);
            open(page, "/ar/stories/" + item);
            open(page, "/ar/text/stories/" + item);
            reader.setOffline(true);

            page.navigate(address("/ar/stories/" + item));
            assertThat(page.textContent("article h1")).isEqualTo("قارب في النهر");
            assertThat(page.textContent("#kept-notice"))
                    .startsWith("لا يوجد اتصال.")
                    .containsPattern("20\\d\\d");
            page.navigate(address("/en/stories/" + item));
            assertThat(page.textContent("#kept-notice")).startsWith("There is no connection.");
            page.navigate(address("/ar/text/stories/" + item));
            assertThat(page.textContent("article")).contains("إنه يطفو.");

            page.navigate(address("/en/stories/" + never));
            assertThat(page.textContent("h1")).isEqualTo("Kept on this device");
            page.waitForCondition(() -> page.locator("#kept li").count() == 3);
        }
    }

    @Test
    void whatIsKeptIsListedAndRemoved() {
        var desk = desk();
        desk.channel("offline-list", "en", "anybody");
        var item = desk.story("offline-list", "", "A lamp", "It shines.");
        try (var reader = Chromium.browser().newContext();
                var page = reader.newPage()) {
            // A browser that is short of memory lets go of what it keeps: what is missing is opened again.
            page.waitForCondition(() -> {
                open(page, "/en/stories/" + item);
                open(page, "/en/channels/offline-list");
                return listed(page) == 2;
            });

            page.locator("#kept li button").first().click();
            page.waitForCondition(() -> page.locator("#kept li").count() == 1);
            page.locator("#kept-all button").click();
            page.waitForCondition(() -> page.locator("#kept li").count() == 0);
            assertThat(page.isVisible("#kept-none")).isTrue();
        }
    }

    @Test
    void nothingOfWhoeverIsSignedInIsKept() {
        var desk = desk();
        desk.channel("offline-inside", "en", "staff");
        var item = desk.story("offline-inside", "", "Inside", "Only for us.");
        try (var staff = signedInContext();
                var page = staff.newPage()) {
            page.navigate(address("/en/channels"));
            page.waitForFunction("() => navigator.serviceWorker.controller !== null");
            page.navigate(address("/en/stories/" + item));
            assertThat(page.textContent("article h1")).isEqualTo("Inside");
            page.navigate(address("/en/newsroom"));

            assertThat(page.evaluate("() => caches.open('kept').then(pages => pages.keys()).then(all => all.length)"))
                    .isEqualTo(0);
        }
    }

    @Test
    void theSiteStandsOnAFirstScreenInItsReadersLanguage() {
        var answer = new Site(port).get("/ar/manifest.webmanifest");
        var manifest = JsonMapper.shared().readTree(answer.body());

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/manifest+json");
        assertThat(manifest.path("lang").asString()).isEqualTo("ar");
        assertThat(manifest.path("dir").asString()).isEqualTo("rtl");
        assertThat(manifest.path("start_url").asString()).isEqualTo("/ar/channels");
    }

    private int listed(Page page) {
        page.navigate(address("/en/kept"));
        page.waitForSelector("#kept li");
        return page.locator("#kept li").count();
    }

    private void open(Page page, String path) {
        page.navigate(address(path));
        page.waitForFunction(IS_KEPT, address(path));
    }

    private BrowserContext signedInContext() {
        var person = signedIn.account(org.hexapla.people.Role.ADMINISTRATOR);
        var context = Chromium.browser().newContext();
        var page = context.newPage();
        page.navigate(address("/en/sign-in"));
        page.fill("input[type=email]", person.mail());
        page.fill("input[type=password]", SignedIn.PASSWORD);
        page.click("main form[method=post] button");
        return context;
    }

    private String address(String path) {
        return new Site(port).address(path).toString();
    }

    private Newsdesk desk() {
        return new Newsdesk(signedIn.asAdministrator());
    }
}
