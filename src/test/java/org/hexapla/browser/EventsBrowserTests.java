package org.hexapla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.kernel.ItemRef;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.bureau.Callers;
import org.hexapla.occasions.registration.Gathering;
import org.hexapla.occasions.ticket.Passes;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Events as people meet them: the pages from the first look to the door, and a door that loses its line.
@HexaplaTest
class EventsBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    SampleRecords sample;

    @Autowired
    Gathering gathering;

    @Autowired
    Passes passes;

    @Autowired
    Callers callers;

    @Test
    void pagesOfEventsLeaveNobodyOut() {
        sample.load();
        var paths = paths();
        var faults = new ArrayList<String>();
        try (var context = staff();
                var page = context.newPage()) {
            for (var path : paths) {
                for (var language : List.of("en", "ar", "zh")) {
                    var visit = PageVisit.of(page, address("/" + language + path));
                    visit.accessibility().forEach(fault -> faults.add(path + " " + language + " " + fault));
                    visit.complaints().forEach(fault -> faults.add(path + " " + language + " " + fault));
                    if (visit.overflow() > 0 || visit.bytes() > 100_000) {
                        faults.add(path + " " + language + " " + visit.overflow() + " " + visit.bytes());
                    }
                    picture(page, path, language);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private List<String> paths() {
        var event = gathering.event("open", 10, 3);
        var own = gathering.comes(event, "Ada Byron", UUID.randomUUID() + "@example.org", "Ben");
        var desk = "/occasions/events/" + event;
        var request = callers.asks();
        return List.of(
                "/speakers",
                "/briefings/" + request,
                "/occasions/bureau",
                "/occasions/bureau/" + request.replaceFirst("-.*", ""),
                "/events",
                "/events/calendar?month=2021-10",
                "/events/morning-briefing-for-civil-society",
                "/events/open-science-2021",
                "/events/" + event + "/register",
                "/registrations/" + own,
                "/quotas/" + gathering.quota(event, "Bees"),
                "/occasions",
                "/occasions/events",
                desk,
                desk + "/edit",
                desk + "/programme",
                desk + "/people",
                desk + "/doors",
                "/occasions/kinds");
    }

    /// The pages can be looked at afterwards, in target/events.
    private static void picture(Page page, String path, String language) {
        page.setViewportSize(1100, 900);
        var name = path.replaceAll("[?/=]", "_").replaceAll("[0-9]+-[0-9a-f]{32}", "own") + "-" + language + ".png";
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "events", name))
                .setFullPage(true));
    }

    @Test
    void aDoorThatLosesItsLineKeepsWhoCameInAndHandsThemInLater() {
        var event = gathering.event("open", 10, 1);
        var token = gathering.comes(event, "Ada Byron", UUID.randomUUID() + "@example.org");
        try (var context = staff();
                var page = context.newPage()) {
            page.navigate(address("/fr/occasions/events/" + event + "/doors"));
            context.setOffline(true);
            page.fill("#pass", pass(token));
            page.click("#doors button");
            page.waitForCondition(() -> page.textContent("#doors-said").contains("Hors ligne"));
            assertThat(page.textContent("#doors-kept")).startsWith("1 ");

            page.fill("#pass", "123456789");
            page.click("#doors button");
            page.waitForCondition(() -> page.textContent("#doors-said").contains("ne figure pas"));

            context.setOffline(false);
            page.evaluate("window.dispatchEvent(new Event('online'))");
            page.waitForCondition(() -> page.textContent("#inside").strip().equals("1"));
            assertThat(page.isHidden("#doors-kept")).isTrue();
        }
        assertThat(inside(event)).contains("Ada Byron");
    }

    private String inside(EventCode event) {
        return signedIn.asStaff("occasions")
                .get("/en/occasions/events/" + event + "/doors")
                .body();
    }

    private String pass(String token) {
        return passes.sign(new ItemRef("occasions.registration", Long.toString(gathering.id(token))));
    }

    private BrowserContext staff() {
        var account = signedIn.account(Role.STAFF, "occasions");
        var context = Chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        var page = context.newPage();
        page.navigate(address("/en/sign-in"));
        page.fill("input[name=mail]", account.mail());
        page.fill("input[name=password]", SignedIn.PASSWORD);
        page.click("main form button");
        // A browser that is to close a page which is just going somewhere else may never answer.
        page.waitForURL(address -> !address.contains("/sign-in"));
        page.close();
        return context;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
