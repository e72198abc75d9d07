package org.hexapla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Accounts;
import org.hexapla.people.account.OneTimeLinks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class WayBackTests {

    private static final String NEW_PASSWORD = "كلمة مرور جديدة طويلة";

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient database;

    @Autowired
    Accounts accounts;

    @Autowired
    OneTimeLinks links;

    @Test
    void letsInAgainByALinkThatWorksOnceAndEndsOlderSessions() {
        var account = signedIn.account(Role.READER);
        var elsewhere = signedIn.asNobody();
        elsewhere.signIn(account.mail(), SignedIn.PASSWORD);
        var browser = signedIn.asNobody();
        browser.post("/fr/forgotten", Map.of("mail", account.mail().toUpperCase(java.util.Locale.ROOT)));
        var path = linkSentTo(account.mail());

        assertThat(browser.get(path).statusCode()).isEqualTo(200);
        assertThat(browser.post(path, Map.of("password", "too short")).statusCode())
                .isEqualTo(422);
        assertThat(browser.post(path, Map.of("password", NEW_PASSWORD)).statusCode())
                .isEqualTo(303);
        assertThat(browser.post(path, Map.of("password", NEW_PASSWORD)).statusCode())
                .isEqualTo(410);

        assertThat(elsewhere.get("/en/sign-in").body()).doesNotContain(account.name());
        assertThat(browser.signIn(account.mail(), SignedIn.PASSWORD).statusCode())
                .isEqualTo(422);
        assertThat(browser.signIn(account.mail(), NEW_PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void answersTheSameWhetherOrNotTheAddressIsKnown() {
        var account = signedIn.account(Role.READER);
        var known = signedIn.asNobody().post("/en/forgotten", Map.of("mail", account.mail()));
        var unknown = signedIn.asNobody().post("/en/forgotten", Map.of("mail", "unknown@example.org"));
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(303);
        assertThat(known.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
    }

    @Test
    void takesAnInvitationAndSignsThePersonIn() {
        var id = new PersonId(UUID.randomUUID());
        accounts.add(new Account(
                id,
                "Invited",
                id + "@example.org",
                new Account.Access(Role.STAFF, java.util.Set.of("library")),
                Language.RU,
                Account.State.INVITED,
                0));
        var path = "/ru/invitation/" + links.issue(id, OneTimeLinks.Purpose.INVITATION);
        var browser = signedIn.asNobody();
        assertThat(browser.get(path).body()).contains(id + "@example.org");
        var answer = browser.post(path, Map.of("name", "Анна", "language", "ru", "password", NEW_PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/ru/sign-in").body()).contains("Анна");
        assertThat(browser.get(path).statusCode()).isEqualTo(410);
    }

    private String linkSentTo(String mail) {
        var body = database.sql("select body from people.outgoing_mail where address = :mail order by id desc limit 1")
                .param("mail", mail)
                .query(String.class)
                .single();
        var matcher = Pattern.compile("http://localhost:\\d+(/\\S+)").matcher(body);
        assertThat(matcher.find()).as(body).isTrue();
        return matcher.group(1);
    }
}
