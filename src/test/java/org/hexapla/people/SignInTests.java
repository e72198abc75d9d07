package org.hexapla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.people.access.Arrivals;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class SignInTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    Arrivals arrivals;

    @Test
    void letsInWhoKnowsThePasswordAndGreetsThem() {
        var account = signedIn.account(Role.READER);
        var browser = signedIn.asNobody();
        var answer = browser.signIn(account.mail(), SignedIn.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("session=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
        assertThat(browser.get("/en/sign-in").body()).contains(account.name());
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfAnUnknownAddress() {
        var account = signedIn.account(Role.READER);
        var wrong = signedIn.asNobody().signIn(account.mail(), "not the password");
        var unknown = signedIn.asNobody().signIn("nobody@example.org", "not the password");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(plain(wrong.body(), account.mail())).isEqualTo(plain(unknown.body(), "nobody@example.org"));
    }

    @Test
    void refusesAFormWithoutItsToken() {
        var account = signedIn.account(Role.READER);
        var answer = signedIn.asNobody()
                .postAsItIs("/en/sign-in", Map.of("mail", account.mail(), "password", SignedIn.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void asksToWaitAfterTooManyWrongPasswordsAndSaysHowLong() {
        var account = signedIn.account(Role.READER);
        var browser = signedIn.asNobody();
        for (var i = 0; i < 10; i++) {
            assertThat(browser.signIn(account.mail(), "guess number " + i).statusCode())
                    .isEqualTo(422);
        }
        var answer = browser.signIn(account.mail(), SignedIn.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isPositive();
    }

    @Test
    void leadsBackToTheSitesOwnPagesOnly() {
        var account = signedIn.account(Role.READER);
        assertThat(leadsTo(account.mail(), "/fr/search?q=eau")).isEqualTo("/fr/search?q=eau");
        assertThat(leadsTo(account.mail(), "https://evil.example/")).isEqualTo("/en/");
        assertThat(leadsTo(account.mail(), "//evil.example/")).isEqualTo("/en/");
        assertThat(leadsTo(account.mail(), "/\\evil.example/")).isEqualTo("/en/");
        assertThat(leadsTo(account.mail(), "/en\r\nX-Evil: 1")).isEqualTo("/en/");
    }

    @Test
    void givesEveryArrivalASessionOfItsOwn() {
        var account = signedIn.account(Role.READER);
        var browser = signedIn.asNobody();
        var first = sessionOf(browser.signIn(account.mail(), SignedIn.PASSWORD));
        var second = sessionOf(browser.signIn(account.mail(), SignedIn.PASSWORD));
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void endsTheSessionOnLeavingAndAllSessionsOnDemand() {
        var account = signedIn.account(Role.READER);
        var browser = signedIn.asNobody();
        browser.signIn(account.mail(), SignedIn.PASSWORD);
        browser.post("/en/sign-out", Map.of());
        assertThat(browser.get("/en/sign-in").body()).doesNotContain(account.name());

        browser.signIn(account.mail(), SignedIn.PASSWORD);
        arrivals.endAll(account.id());
        assertThat(browser.get("/en/sign-in").body()).doesNotContain(account.name());
    }

    @Test
    void keepsNoCopyOfAPageThatOnePersonSees() {
        assertThat(signedIn.asReader().get("/en/sign-in").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    private String leadsTo(String mail, String to) {
        return signedIn.asNobody()
                .post("/en/sign-in", Map.of("mail", mail, "password", SignedIn.PASSWORD, "to", to))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String sessionOf(java.net.http.HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("session=") && !cookie.contains("Max-Age=0"))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String page, String mail) {
        return page.replace(mail, "").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
