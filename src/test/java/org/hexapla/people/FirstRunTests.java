package org.hexapla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.people.account.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// A first run needs a database in which nobody has been, and so a site of its own.
@HexaplaTest
@ExtendWith(OutputCaptureExtension.class)
class FirstRunTests {

    @Autowired
    FreshHouse fresh;

    @Test
    void asksOnceWhoTheHouseIsAndOnlyWhoReadsTheConsole(CapturedOutput console, @TempDir Path folder) {
        try (var site = fresh.house("first_run", "--hexapla.first-run=true", folder)) {
            var port = FreshHouse.port(site);
            var browser = new SignedIn.Browser(port);
            var first = new Site(port).get("/fr/search");
            assertThat(first.statusCode()).isEqualTo(303);
            assertThat(first.headers().firstValue("Location")).hasValue("/fr/setup");
            assertThat(new Site(port).get("/health").statusCode()).isEqualTo(200);

            var page = browser.get("/fr/setup");
            assertThat(page.statusCode()).isEqualTo(200);
            var fields = new TreeMap<>(Map.of(
                    "name-fr", "Maison d’essai",
                    "place-fr", "2",
                    "place-ar", "1",
                    "name", "Première",
                    "mail", "first@example.org",
                    "password", "the very first password",
                    "code", "wrong",
                    "_csrf", SignedIn.Browser.tokenIn(page.body())));
            assertThat(browser.postAsItIs("/fr/setup", fields).statusCode()).isEqualTo(422);

            fields.put("code", codeOn(console));
            fields.put(
                    "_csrf", SignedIn.Browser.tokenIn(browser.get("/fr/setup").body()));
            var done = browser.postAsItIs("/fr/setup", fields);
            assertThat(done.statusCode()).isEqualTo(303);
            assertThat(done.headers().firstValue("Location")).hasValue("/fr/");
            assertThat(browser.get("/fr/people").statusCode()).isEqualTo(200);
            assertThat(browser.get("/fr/sign-in").body())
                    .contains("Maison d’essai")
                    .doesNotContain("/en/sign-in");
            assertThat(browser.get("/fr/setup").statusCode()).isEqualTo(404);
            assertThat(site.getBean(Accounts.class).ofMail("first@example.org")).isPresent();
        }
    }

    @Test
    void showsADemonstrationsAccountsToEveryoneAndLetsThemIn(@TempDir Path folder) {
        try (var site = fresh.house("demonstration", "--hexapla.demo=true", folder)) {
            var browser = new SignedIn.Browser(FreshHouse.port(site));
            var page = browser.get("/en/sign-in").body();
            for (var account : site.getBean(DemoAccounts.class).all()) {
                assertThat(page).contains(account.mail()).contains(account.password());
                assertThat(browser.signIn(account.mail(), account.password()).statusCode())
                        .isEqualTo(303);
            }
            assertThat(browser.get("/en/setup").statusCode()).isEqualTo(404);
        }
    }

    private static String codeOn(CapturedOutput console) {
        var words = console.getOut().replaceAll("(?s).*enter the code ", "");
        return words.substring(0, 19);
    }
}
