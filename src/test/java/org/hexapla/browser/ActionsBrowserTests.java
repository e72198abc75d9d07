package org.hexapla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.jobs.Imports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Telling what one did on a telephone, with and without a line.
@HexaplaTest
class ActionsBrowserTests {

    private static final String IS_KEPT =
            "address => caches.open('kept').then(pages => pages.match(address)).then(found => found !== undefined)"
                    + ".then(kept => kept && caches.open('beside-kept').then(pages => pages.match('/assets/actions.js'))"
                    + ".then(found => found !== undefined))";

    @LocalServerPort
    int port;

    @Autowired
    Imports imports;

    @Test
    void whatIsToldWithoutALineIsSentOnceThereIsOneAndOnlyOnce() throws IOException {
        imports.runNow("climate-actions", Path.of("sample/campaigns/climate-actions.yaml"));
        try (var reader = Chromium.browser().newContext();
                var page = reader.newPage()) {
            page.navigate(address("/en/actions/log"));
            tell(page, "12");
            page.waitForURL("**/my-actions/**");
            assertThat(page.locator("h2:has-text('What you told') + ul li").count())
                    .isEqualTo(1);
            var own = page.url().replaceAll("\\?.*", "");
            page.click("#device-keep");
            page.navigate(address("/ar/actions/pocket"));
            page.waitForFunction("() => navigator.serviceWorker.controller !== null");
            page.navigate(address("/ar/actions/pocket"));
            page.waitForFunction(IS_KEPT, address("/ar/actions/pocket"));

            reader.setOffline(true);
            page.navigate(address("/ar/actions/pocket"));
            tell(page, "7");
            page.waitForCondition(() -> page.locator("#pocket-waiting li").count() == 1);
            assertThat(page.textContent("#pocket-waiting li")).contains("المشي").contains("7");
            var waiting = page.evaluate("() => localStorage.getItem('actions.waiting')");

            reader.setOffline(false);
            page.navigate(address("/ar/actions/pocket"));
            page.waitForCondition(() -> page.textContent("#pocket-said").equals("أُرسل كل شيء."));

            // The answer was lost: the device sends it again.
            page.evaluate("kept => localStorage.setItem('actions.waiting', kept)", waiting);
            page.navigate(address("/ar/actions/pocket"));
            page.waitForCondition(() -> page.textContent("#pocket-said").equals("أُرسل كل شيء."));
            page.navigate(own);
            assertThat(page.locator("h2:has-text('What you told') + ul li").count())
                    .isEqualTo(2);

            page.click("#erase button");
            page.waitForURL("**/actions");
            assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
        }
    }

    private static void tell(Page page, String kilometres) {
        page.selectOption("#action", "walk-or-cycle");
        page.fill("#quantity", kilometres);
        page.waitForTimeout(1500);
        page.click("form:has(#action) button.button >> nth=0");
    }

    private String address(String path) {
        return new Site(port).address(path).toString();
    }
}
