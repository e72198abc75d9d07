package org.hexapla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Accounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class SignOnElsewhereTests {

    private static final MockOAuth2Server HOUSE = new MockOAuth2Server();

    @Autowired
    SignedIn signedIn;

    @Autowired
    Accounts accounts;

    @BeforeAll
    static void open() throws java.io.IOException {
        HOUSE.start(OtherHouse.PORT);
    }

    @AfterAll
    static void close() {
        HOUSE.shutdown();
    }

    @Test
    void offersTheOtherHouseOnTheSignInPage() {
        assertThat(signedIn.asNobody().get("/fr/sign-in").body())
                .contains("/oauth2/authorization/house")
                .contains("The Other House");
    }

    @Test
    void makesAReaderOfWhoComesForTheFirstTimeAndKnowsThemLater() {
        var subject = UUID.randomUUID().toString();
        var mail = subject + "@example.org";
        var claims = Map.<String, Object>of(
                "email", mail, "email_verified", true, "name", "Amélie du Dehors", "locale", "fr-CH");
        var browser = signedIn.asNobody();
        assertThat(arrive(browser, subject, claims)).endsWith("/fr/");
        assertThat(browser.get("/fr/account").body()).contains("Amélie du Dehors");
        var account = accounts.ofMail(mail).orElseThrow();
        assertThat(account.access().role()).isEqualTo(Role.READER);
        assertThat(account.language()).isEqualTo(Language.FR);

        var later = signedIn.asNobody();
        assertThat(arrive(later, subject, Map.of("email", "other-" + mail, "email_verified", true)))
                .endsWith("/fr/");
        assertThat(later.get("/fr/account").body()).contains(mail);
    }

    @Test
    void recognisesAnAccountByItsVerifiedAddressOnly() {
        var account = signedIn.account(Role.STAFF, "library");
        var stranger = signedIn.asNobody();
        var unverified = Map.<String, Object>of("email", account.mail(), "email_verified", false);
        assertThat(arrive(stranger, "stranger-" + account.id(), unverified)).endsWith("/sign-in?done=refused");
        assertThat(stranger.get("/en/account").statusCode()).isEqualTo(303);

        var owner = signedIn.asNobody();
        arrive(owner, "owner-" + account.id(), Map.of("email", account.mail(), "email_verified", true));
        assertThat(owner.get("/en/account").body()).contains(account.name());
    }

    @Test
    void keepsOutWhoseAccountIsDeactivated() {
        var account = signedIn.account(Role.READER);
        accounts.change(account.as(Account.State.DEACTIVATED));
        var browser = signedIn.asNobody();
        assertThat(arrive(browser, "gone", Map.of("email", account.mail(), "email_verified", true)))
                .endsWith("/sign-in?done=refused");
    }

    /// Goes to the other house and back, and tells where that led.
    private static String arrive(SignedIn.Browser browser, String subject, Map<String, Object> claims) {
        HOUSE.enqueueCallback(
                new DefaultOAuth2TokenCallback("house", subject, "JWT", java.util.List.of("hexapla"), claims, 3600));
        var toHouse = location(browser, browser.request("/oauth2/authorization/house"));
        var back = location(browser, HttpRequest.newBuilder(URI.create(toHouse)));
        return location(browser, HttpRequest.newBuilder(URI.create(back)));
    }

    private static String location(SignedIn.Browser browser, HttpRequest.Builder request) {
        var answer = browser.send(request);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }
}
