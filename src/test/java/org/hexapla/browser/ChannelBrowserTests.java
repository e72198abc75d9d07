package org.hexapla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A channel from nothing to its first reader, in the browser and by the keyboard alone.
@HexaplaTest
class ChannelBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Test
    void aChannelWithItsOwnLanguagesAudienceAndFrontPageIsSetUpByKeyboardAndRead() {
        try (var editor = Chromium.browser().newContext();
                var reader = Chromium.browser().newContext()) {
            var page = editor.newPage();
            signIn(page);
            setUp(page);
            var item = writeAndPublish(page);

            var visit = PageVisit.of(reader.newPage(), address("/en/channels/dar/in/sw"));
            assertThat(visit.accessibility()).isEmpty();
            assertThat(visit.overflow()).isZero();
            var read = reader.newPage();
            read.navigate(address("/en/channels/dar/in/sw"));
            assertThat(read.locator("h2").allInnerTexts()).contains("Karibu");
            press(read, AriaRole.LINK, "Miti yapandwa kituoni");
            assertThat(read.url()).endsWith("/en/stories/" + item + "/in/sw");
            assertThat(read.locator("article").getAttribute("lang")).isEqualTo("sw");
            assertThat(read.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(read.locator("article").textContent()).contains("Miti mia moja.");
            var arabic = PageVisit.of(reader.newPage(), address("/ar/channels/dar"));
            assertThat(arabic.accessibility()).isEmpty();
        }
    }

    /// What the newsroom's people work with, in a language of either direction.
    @Test
    void thePagesOfTheNewsroomAreForEverybody() {
        try (var editor = Chromium.browser().newContext()) {
            var page = editor.newPage();
            signIn(page);
            var item = somethingOfEach();
            for (var language : List.of("en", "ar")) {
                for (var path : List.of(
                        "/newsroom",
                        "/newsroom/circles",
                        "/newsroom/circles/readers",
                        "/newsroom/boxes",
                        "/newsroom/boxes/new",
                        "/newsroom/volumes",
                        "/newsroom/volumes/new",
                        "/newsroom/links",
                        "/newsroom/items/" + item + "/authors",
                        "/newsroom/items/" + item + "/reuse",
                        "/newsroom/items/" + item + "/en",
                        "/stories/" + item,
                        "/stories/" + item + "/comments",
                        "/channels/closed/volumes/1",
                        "/channels/closed/volumes/1/kiosk?panel=1",
                        "/channels/closed/edit",
                        "/lessons",
                        "/guides")) {
                    var visit = PageVisit.of(page, address("/" + language + path));
                    assertThat(visit.accessibility()).as(visit.address()).isEmpty();
                    assertThat(visit.overflow()).as(visit.address()).isZero();
                    assertThat(visit.complaints()).as(visit.address()).isEmpty();
                }
            }
        }
    }

    /// A circle with a delegate, a closed channel, an item of it with what colleagues say, an exhibition.
    private String somethingOfEach() {
        var staff = signedIn.asStaff("newsroom");
        staff.post("/en/newsroom/circles", Map.of("code", "readers", "name-en", "Readers", "tie", "state"));
        staff.post(
                "/en/newsroom/circles/readers/members",
                Map.of("mail", "delegate@mission.example", "tie", "NAM", "until", "2031-12-31"));
        staff.post(
                "/en/channels/new",
                Map.of("code", "closed", "name-en", "Closed", "languages", "en", "readers", "staff", "front", "5"));
        var begun = staff.post(
                "/en/newsroom/items/new",
                Map.of(
                        "type",
                        "guide",
                        "language",
                        "en",
                        "title",
                        "Maps",
                        "b0-kind",
                        "timeline",
                        "b0-text",
                        "1945: A"));
        var item = begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        staff.post("/en/newsroom/items/" + item + "/details", Map.of("version", "1", "channel", "closed"));
        staff.post("/en/newsroom/items/" + item + "/en/publish", Map.of("revision", "1"));
        staff.post("/en/stories/" + item + "/comments", Map.of("words", "Well drawn"));
        exhibit(staff, item);
        return item;
    }

    private static void exhibit(SignedIn.Browser staff, String item) {
        staff.post(
                "/en/newsroom/volumes",
                Map.of(
                        "id",
                        "0",
                        "version",
                        "0",
                        "channel",
                        "closed",
                        "number",
                        "1",
                        "kind",
                        "exhibition",
                        "day",
                        "2022-01-01",
                        "items",
                        item,
                        "title-en",
                        "Maps",
                        "terms-en",
                        "Sea: 1"));
    }

    private void signIn(Page page) {
        var account = signedIn.account(Role.STAFF, "newsroom");
        page.navigate(address("/en/sign-in"));
        page.locator("input[name=mail]").focus();
        page.keyboard().type(account.mail());
        page.keyboard().press("Tab");
        page.locator("input[name=password]").focus();
        page.keyboard().type(SignedIn.PASSWORD);
        enter(page);
    }

    private void setUp(Page page) {
        page.navigate(address("/en/channels/new"));
        type(page, "#code", "dar");
        type(page, "#name-en", "Dar es Salaam centre");
        page.locator("#languages").focus();
        page.keyboard().press("Control+A");
        page.keyboard().type("en sw");
        page.locator("#readers").focus();
        page.keyboard().type("Anybody");
        press(page, AriaRole.BUTTON, "Add: The lead story");
        press(page, AriaRole.BUTTON, "Add: The latest");
        press(page, AriaRole.BUTTON, "Add: Words and links of our own");
        type(page, "#name-sw", "Kituo cha Dar es Salaam");
        type(page, "#p2-heading-sw", "Karibu");
        type(page, "#p2-words-sw", "Habari za kituo.");
        press(page, AriaRole.BUTTON, "Move up 3");
        assertThat(page.locator("#p1-words-sw").inputValue()).isEqualTo("Habari za kituo.");
        press(page, AriaRole.BUTTON, "Save");
        assertThat(page.url()).endsWith("/en/channels/dar");
    }

    private String writeAndPublish(Page page) {
        page.navigate(address("/en/newsroom/items/new"));
        write(page, "Trees are planted at the centre", "A hundred trees.");
        var item = page.url().replaceFirst(".*/", "");
        page.locator("input[name=channel][value=dar]").focus();
        page.keyboard().press("Space");
        page.locator("form[action$=details] button").focus();
        enter(page);
        page.navigate(address("/en/newsroom/items/" + item + "/sw"));
        write(page, "Miti yapandwa kituoni", "Miti mia moja.");
        for (var language : new String[] {"en", "sw"}) {
            page.locator("details:has(form[action$='/" + language + "/publish']) summary")
                    .focus();
            page.keyboard().press("Enter");
            page.locator("form[action$='/" + language + "/publish'] button").focus();
            enter(page);
        }
        return item;
    }

    private static void write(Page page, String title, String text) {
        type(page, "#title", title);
        type(page, "#b0-text", text);
        page.locator("form button.button[value=save]").last().focus();
        enter(page);
    }

    /// Presses the key and waits for the page that it leads to.
    private static void enter(Page page) {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static void type(Page page, String field, String text) {
        page.locator(field).focus();
        page.keyboard().type(text);
    }

    private static void press(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .focus();
        enter(page);
    }

    private String address(String path) {
        return new Site(port).address(path).toString();
    }
}
