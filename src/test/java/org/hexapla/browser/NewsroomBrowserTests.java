package org.hexapla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A story from its first word to its reader in another language, for somebody who has no mouse: after the
/// first address there is nothing but keys, and where they lead must be seen.
@HexaplaTest
class NewsroomBrowserTests {

    private static final int MOST_STOPS = 300;

    /// What has the focus: its name as a label, an attribute or its own words give it, and whether that is seen.
    private static final String FOCUSED = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) {
                return {name: "", isSeen: true};
              }
              const told = (at.getAttribute("aria-labelledby") ?? "").split(" ")
                .map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
              const labels = [...(at.labels ?? [])].map((label) => label.textContent).join(" ");
              const name = told.trim() || at.getAttribute("aria-label") || labels || at.textContent;
              const style = getComputedStyle(at);
              const box = at.getBoundingClientRect();
              return {
                name: name.replace(/\\s+/g, " ").trim(),
                isSeen: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
                  && box.width > 2 && box.height > 2
                  && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
              };
            }""";

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Test
    void aStoryIsWrittenTranslatedAndPublishedByKeyboardAloneAndReadInFrench() {
        signedIn.asStaff("newsroom")
                .post(
                        "/en/channels/new",
                        Map.of(
                                "code",
                                "wharf",
                                "name-en",
                                "Wharf",
                                "languages",
                                "en fr",
                                "readers",
                                "anybody",
                                "front",
                                "5"));
        try (var office = Chromium.browser()
                        .newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
                var reader = Chromium.browser().newContext()) {
            var page = office.newPage();
            signIn(page);
            write(page);
            var item = page.url().replaceFirst(".*/", "");
            publish(page, "English");
            translate(page);
            publish(page, "French");

            var read = reader.newPage();
            read.navigate(address("/fr/stories/" + item));
            assertThat(read.locator("html").getAttribute("lang")).isEqualTo("fr");
            assertThat(read.locator("h1").innerText()).isEqualTo("Des arbres au quai");
            assertThat(read.locator("article").innerText())
                    .contains("Ils ont été plantés hier. Ils se dressent deux par deux.");
        }
    }

    private void signIn(Page page) {
        var account = signedIn.account(Role.STAFF, "newsroom");
        page.navigate(address("/en/sign-in"));
        type(page, "E-mail address", account.mail());
        type(page, "Password", SignedIn.PASSWORD);
        follow(page, "Sign in");
    }

    private static void write(Page page) {
        follow(page, "Newsroom");
        follow(page, "Write something new");
        type(page, "Title", "Trees at the wharf");
        type(page, "Text", "They were planted yesterday. They stand two by two.");
        follow(page, "Save");
        tabTo(page, "Wharf");
        page.keyboard().press("Space");
        follow(page, "Save");
    }

    /// From the item's page to the workbench of the translation desk, and back again.
    private static void translate(Page page) {
        follow(page, "Translation desk French");
        follow(page, "Trees at the wharf English → French");
        follow(page, "Take it");
        type(page, "Translation of sentence 1", "Des arbres au quai");
        type(page, "Translation of sentence 2", "Ils ont été plantés hier.");
        type(page, "Translation of sentence 3", "Ils se dressent deux par deux.");
        follow(page, "Save");
        follow(page, "Deliver");
        follow(page, "In the editor of the text");
        follow(page, "Back to the item");
    }

    private static void publish(Page page, String language) {
        open(page, "Publish " + language);
        follow(page, "Publish now " + language);
    }

    private static void type(Page page, String name, String words) {
        tabTo(page, name);
        page.keyboard().type(words);
    }

    private static void open(Page page, String name) {
        tabTo(page, name);
        page.keyboard().press("Enter");
    }

    private static void follow(Page page, String name) {
        tabTo(page, name);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    /// Goes on from stop to stop until the one of that name, as somebody does who cannot point at it.
    private static void tabTo(Page page, String name) {
        var met = new ArrayList<String>();
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            var focused = (Map<?, ?>) page.evaluate(FOCUSED);
            assertThat(focused.get("isSeen"))
                    .as("the focus is seen on “%s” of %s", focused.get("name"), page.url())
                    .isEqualTo(true);
            if (name.equals(focused.get("name"))) {
                return;
            }
            met.add(String.valueOf(focused.get("name")));
        }
        throw new AssertionError("No way to “%s” on %s by Tab; met %s".formatted(name, page.url(), List.copyOf(met)));
    }

    private String address(String path) {
        return new Site(port).address(path).toString();
    }
}
