package org.hexapla.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class DirectoryTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    Accounts accounts;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient database;

    @Test
    void isForAdministratorsOnly() {
        for (var path : List.of("/en/people", "/en/audit", "/en/outbox")) {
            assertThat(signedIn.asNobody().get(path).statusCode()).isEqualTo(403);
            assertThat(signedIn.asReader().get(path).statusCode()).isEqualTo(403);
            assertThat(signedIn.asStaff("library").get(path).statusCode()).isEqualTo(403);
            assertThat(signedIn.asAdministrator().get(path).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void invitesByMailOnceAnAddress() {
        var administrator = signedIn.asAdministrator();
        var mail = UUID.randomUUID() + "@example.org";
        var form = Map.of("name", "Новый", "mail", mail, "role", "STAFF", "departments", "library", "language", "ru");
        assertThat(administrator.post("/en/people", form).statusCode()).isEqualTo(303);
        assertThat(administrator.post("/en/people", form).statusCode()).isEqualTo(422);
        var account = accounts.ofMail(mail).orElseThrow();
        assertThat(account.state()).isEqualTo(Account.State.INVITED);
        assertThat(account.access().departments()).containsExactly("library");
        assertThat(administrator.get("/en/outbox").body()).contains(mail).contains("/ru/invitation/");
    }

    @Test
    void handsOverTheWorkOfWhoGoesAndEndsTheirSessions() {
        var gone = signedIn.account(Role.STAFF, "library");
        var successor = signedIn.account(Role.STAFF, "library");
        var browser = signedIn.asNobody();
        browser.signIn(gone.mail(), SignedIn.PASSWORD);
        inbox.add(gone.id(), task("handed-over"));
        assertThat(browser.get("/en/inbox").body()).contains("/en/trial/handed-over");

        var administrator = signedIn.asAdministrator();
        var answer = administrator.post(
                "/en/people/" + gone.id() + "/deactivate",
                Map.of("successor", successor.id().toString()));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/en/inbox").statusCode()).isEqualTo(403);
        assertThat(browser.signIn(gone.mail(), SignedIn.PASSWORD).statusCode()).isEqualTo(422);

        var next = signedIn.asNobody();
        next.signIn(successor.mail(), SignedIn.PASSWORD);
        assertThat(next.get("/en/inbox").body()).contains("/en/trial/handed-over");

        var trail =
                administrator.get("/en/audit?item=people.account:" + gone.id()).body();
        assertThat(trail).contains("DEACTIVATED").contains(successor.id().toString());

        administrator.post("/en/people/" + gone.id() + "/reactivate", Map.of());
        assertThat(browser.signIn(gone.mail(), SignedIn.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void changesARoleOnceAndTellsWhoComesSecond() {
        var account = signedIn.account(Role.READER);
        var administrator = signedIn.asAdministrator();
        var form = Map.of("version", Long.toString(account.version()), "role", "STAFF", "departments", "library");
        assertThat(administrator.post("/en/people/" + account.id(), form).statusCode())
                .isEqualTo(303);
        assertThat(administrator.post("/en/people/" + account.id(), form).statusCode())
                .isEqualTo(422);
        assertThat(accounts.find(account.id()).orElseThrow().access().role()).isEqualTo(Role.STAFF);
    }

    @Test
    void takesAnItemOutOfADepartmentsInboxWhenItIsDone() {
        inbox.add("library", task("department"));
        var librarian = signedIn.asStaff("library");
        assertThat(librarian.get("/fr/inbox").body()).contains("/fr/trial/department");
        inbox.done(task("department").item());
        assertThat(librarian.get("/fr/inbox").body()).doesNotContain("/fr/trial/department");
    }

    @Test
    void neverRewritesTheTrail() {
        assertThatThrownBy(() -> database.sql("delete from people.audit").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only ever added to");
    }

    private static Inbox.Task task(String id) {
        return new Inbox.Task("people.inbox.title", List.of(), new ItemRef("people.trial", id), "/trial/" + id, null);
    }
}
