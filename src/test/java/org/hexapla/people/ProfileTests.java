package org.hexapla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.account.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class ProfileTests {

    private static final Letter LETTER =
            new Letter(LocalizedText.of(Language.FR, "Bonjour"), LocalizedText.of(Language.FR, "Voici du travail."));

    @Autowired
    SignedIn signedIn;

    @Autowired
    Accounts accounts;

    @Autowired
    Mail mail;

    @Autowired
    JdbcClient database;

    @Test
    void asksAVisitorToSignInFirstAndComesBack() {
        var answer = signedIn.asNobody().get("/fr/account");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/fr/sign-in?to=%2Ffr%2Faccount");
        assertThat(signedIn.asNobody().get("/fr/account/data.json").statusCode())
                .isEqualTo(403);
    }

    @Test
    void changesNameAndLanguage() {
        var account = signedIn.account(Role.READER);
        var browser = signedIn.asNobody();
        browser.signIn(account.mail(), SignedIn.PASSWORD);
        assertThat(browser.post("/en/account", Map.of("name", "两\n行", "language", "zh"))
                        .statusCode())
                .isEqualTo(422);
        var answer = browser.post("/en/account", Map.of("name", "王 <b>芳</b>", "language", "zh"));
        assertThat(answer.headers().firstValue("Location")).hasValue("/zh/account?done=changed");
        assertThat(browser.get("/zh/account?done=changed").body())
                .contains("王 &lt;b>芳&lt;/b>")
                .doesNotContain("<b>芳");
        assertThat(accounts.find(account.id()).orElseThrow().language()).isEqualTo(Language.ZH);
    }

    @Test
    void changesThePasswordOfWhoKnowsTheOldOne() {
        var account = signedIn.account(Role.READER);
        var browser = signedIn.asNobody();
        browser.signIn(account.mail(), SignedIn.PASSWORD);
        var path = "/en/account/password";
        var password = "an entirely new one";
        assertThat(browser.post(path, Map.of("old", "wrong", "password", password))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post(path, Map.of("old", SignedIn.PASSWORD, "password", password))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/en/account").statusCode()).isEqualTo(200);
        assertThat(signedIn.asNobody().signIn(account.mail(), password).statusCode())
                .isEqualTo(303);
    }

    @Test
    void letsProgramsInByATokenUntilItIsRevoked() {
        var browser = signedIn.asReader();
        var until = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        var page = browser.post("/en/account/tokens", Map.of("name", "My script", "until", until));
        var token = firstGroup("(hexapla_[A-Za-z0-9_-]{43})", page.body());
        assertThat(browser.get("/en/account").body()).contains("My script").doesNotContain(token);

        assertThat(dataBy(token).statusCode()).isEqualTo(200);
        var refused = dataBy(token + "x");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));

        var program = signedIn.asNobody();
        assertThat(program.send(program.request("/en/account/mails")
                                .header("Authorization", "Bearer " + token)
                                .POST(java.net.http.HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .as("no form token needed")
                .isEqualTo(303);

        var id = firstGroup("/tokens/([0-9a-f-]+)/revoke", page.body());
        browser.post("/en/account/tokens/" + id + "/revoke", Map.of());
        assertThat(dataBy(token).statusCode()).isEqualTo(401);
    }

    @Test
    void writesOnlyToWhoAgreedAndSaysWhichLanguageALetterIsIn() {
        var account = signedIn.account(Role.READER);
        var kind = new MailKind("people.work", "people.mail-kind.work");
        assertThat(mail.write(account.id(), kind, LETTER)).isEqualTo(Mail.Answer.NOT_WANTED);

        var browser = signedIn.asNobody();
        browser.signIn(account.mail(), SignedIn.PASSWORD);
        browser.post("/en/account/mails", Map.of("kinds", "people.work"));
        assertThat(mail.write(account.id(), kind, LETTER)).isEqualTo(Mail.Answer.HANDED_OVER);
        assertThat(database.sql("select body from people.outgoing_mail where address = :mail")
                        .param("mail", account.mail())
                        .query(String.class)
                        .single())
                .contains("follows in this one: French")
                .contains("Voici du travail.");
        assertThat(browser.get("/en/account/data.json").body())
                .contains("people.work")
                .contains(account.mail());
    }

    @Test
    void keepsFromProgramsWhatWouldTurnATokenIntoMore() {
        var account = signedIn.account(Role.READER);
        var browser = signedIn.asNobody();
        browser.signIn(account.mail(), SignedIn.PASSWORD);
        var until = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        var page = browser.post("/en/account/tokens", Map.of("name", "Narrow", "until", until));
        var token = firstGroup("(hexapla_[A-Za-z0-9_-]{43})", page.body());
        var id = firstGroup("/tokens/([0-9a-f-]+)/revoke", page.body());

        assertThat(postBy(token, "/tokens", "name=More&until=" + until)).isEqualTo(403);
        assertThat(postBy(token, "/tokens/" + id + "/revoke", "")).isEqualTo(403);
        assertThat(postBy(token, "/password", "old=columns+stand+side+by+side&password=another+one+of+mine"))
                .isEqualTo(403);
        assertThat(signedIn.asNobody().signIn(account.mail(), SignedIn.PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    void keepsAdministrationFromTheTokenOfAnAdministrator() {
        var browser = signedIn.asAdministrator();
        var until = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        var page = browser.post("/en/account/tokens", Map.of("name", "Wide", "until", until));
        var token = firstGroup("(hexapla_[A-Za-z0-9_-]{43})", page.body());
        var other = signedIn.account(Role.READER).id();

        for (var path :
                List.of("/en/people", "/en/people/" + other, "/en/people/" + other + "/deactivate", "/en/settings")) {
            var program = signedIn.asNobody();
            var form = "name=More&mail=more@example.org&role=ADMINISTRATOR&language=en&version=0&successor=" + other;
            var answer = program.send(program.request(path)
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(form)));
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
        }
        assertThat(dataBy(token).statusCode()).isEqualTo(200);
        assertThat(browser.get("/en/people").statusCode()).isEqualTo(200);
    }

    @Test
    void letsNobodyGuessThePresentPassword() {
        var browser = signedIn.asReader();
        var guess = Map.of("old", "wrong", "password", "an entirely new one");
        for (var i = 0; i < 10; i++) {
            assertThat(browser.post("/en/account/password", guess).statusCode()).isEqualTo(422);
        }
        var answer = browser.post(
                "/en/account/password", Map.of("old", SignedIn.PASSWORD, "password", "an entirely new one"));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private int postBy(String token, String path, String form) {
        var program = signedIn.asNobody();
        return program.send(program.request("/en/account" + path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(form)))
                .statusCode();
    }

    private java.net.http.HttpResponse<String> dataBy(String token) {
        var program = signedIn.asNobody();
        return program.send(program.request("/en/account/data.json").header("Authorization", "Bearer " + token));
    }

    private static String firstGroup(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
