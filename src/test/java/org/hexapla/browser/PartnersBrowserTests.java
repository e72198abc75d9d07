package org.hexapla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.partners.PartnersDesk;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.hexapla.people.account.Account;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An application from its first word to its decision, in windows of those who take part; pages that no link
/// leads to are looked at here.
@HexaplaTest
class PartnersBrowserTests {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Test
    void anApplicationIsWrittenReviewedAndLookedAtBeforeItIsDecided() {
        var staff = signedIn.asAdministrator();
        var desk = new PartnersDesk(staff);
        desk.form("windows-form");
        desk.programme(
                "windows", "windows-form", Map.of("joins", "person", "criteria-en", "Light", "stage-1", "review"));
        try (var context = Chromium.browser().newContext();
                var page = context.newPage()) {
            apply(page);
        }
        var reviewer = signedIn.account(Role.ADMINISTRATOR);
        try (var context = Chromium.browser().newContext();
                var page = context.newPage()) {
            signIn(page, reviewer);
            page.navigate(address("/ar/partners/programmes/windows"));
            page.check("#marked input[name=id]");
            page.fill("#reviewer", reviewer.mail());
            page.click("button[value=assign]");
            page.navigate(address("/ar/reviews"));
            page.click("main .hits a");
            look(page);
            page.selectOption("#score-1", "4");
            page.click("main form button");
            look(page);
            page.navigate(address("/ar/partners/programmes/windows"));
            page.check("#marked input[name=id]");
            page.click("button[value=decline]");
            look(page);
            assertThat(page.textContent("main")).contains("Votre candidature").contains("Solène Vaubernard");
        }
    }

    @Test
    void anInvitationIsAnsweredByTheLetter() {
        var staff = signedIn.asAdministrator();
        new PartnersDesk(staff).programme("doors", "", Map.of("joins", "person", "term", "24"));
        var kept = Map.of("kind", "person", "name-ar", "ليلى البابي", "language", "ar", "mail", "leila@example.org");
        var id = PartnersDesk.expect(303, staff.post("/en/partners/register/new", kept))
                .replaceFirst(".*/", "");
        var today = java.time.LocalDate.now(java.time.ZoneOffset.UTC);
        var admission = Map.of("programme", "doors", "day", today.toString(), "decision", "D/1");
        PartnersDesk.expect(303, staff.post("/en/members/" + id + "/admissions", admission));
        var asked = Map.of(
                "programme",
                "doors",
                "name-ar",
                "أبواب",
                "day",
                today.plusDays(9).toString());
        var path = PartnersDesk.expect(303, staff.post("/en/partners/hearings", asked));
        PartnersDesk.expect(303, staff.post(path + "/invitations", Map.of()));
        var letter = staff.get("/en/partners/register/" + id).body();
        var link = java.util.regex.Pattern.compile("/ar/invitations/[A-Za-z0-9_-]{16,64}")
                .matcher(letter);
        assertThat(link.find()).isTrue();
        try (var context = Chromium.browser().newContext();
                var page = context.newPage()) {
            page.navigate(address(link.group()));
            look(page);
            page.click("button[value=accepted]");
            look(page);
            assertThat(page.textContent("main")).contains("قبلتَ الدعوة");
        }
    }

    private void apply(Page page) {
        page.navigate(address("/fr/programmes/windows/apply"));
        page.fill("#name", "Solène Vaubernard");
        page.fill("#mail", "solene@example.org");
        page.selectOption("#language", "fr");
        // The door's small piece of work is done while a person types; a test types faster.
        page.waitForCondition(() -> !page.inputValue("input[name=door-work]").isEmpty());
        page.click("main form button");
        look(page);
        page.fill("[name='a.why']", "Parce que.");
        page.click("button[value=submit]");
        look(page);
        assertThat(page.textContent("main")).contains("Votre candidature est arrivée.");
    }

    private void signIn(Page page, Account account) {
        page.navigate(address("/en/sign-in"));
        page.fill("input[type=email]", account.mail());
        page.fill("input[type=password]", SignedIn.PASSWORD);
        page.click("main form[method=post] button");
    }

    private static void look(Page page) {
        var violations = new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(violations).as(page.url()).isEmpty();
        page.setViewportSize(320, 640);
        assertThat(page.evaluate("document.scrollingElement.scrollWidth - window.innerWidth"))
                .as(page.url())
                .isEqualTo(0);
        page.setViewportSize(1280, 900);
    }

    private String address(String path) {
        return new Site(port).address(path).toString();
    }
}
