package org.hexapla.library.eresources.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.hexapla.HexaplaTest;
import org.hexapla.library.eresources.EResourceFixture;
import org.hexapla.library.eresources.Fields;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.licences.LicenceFixture;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.hexapla.people.account.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class LettingInTests {

    private static final String SECRET = "a secret between two programs";

    @Autowired
    LettingIn lettingIn;

    @Autowired
    Entitling entitling;

    @Autowired
    EResourceFixture fixture;

    @Autowired
    LicenceFixture licences;

    @Autowired
    SignedIn signedIn;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    private String word;
    private ResourceId resource;

    @BeforeEach
    void makeAResource() {
        word = EResourceFixture.word("door");
        resource = fixture.resource(
                word,
                Map.of("scheme", "ezproxy", "proxy", "https://proxy.example", "digest", "SHA-256", "secret", SECRET));
    }

    @Test
    void signsATicketThatTheProxyCanCheck() throws Exception {
        licences.add(word, word, Map.of());
        var address = ((WayThrough.LedOn) ask(entitled("staff", "TSH"))).address();

        assertThat(address).startsWith("https://proxy.example/login?user=");
        var user = parameter(address, "user");
        var ticket = parameter(address, "ticket");
        var packet = ticket.substring(64);
        assertThat(packet).matches("\\$u\\d{10}\\$gstaff\\$e");
        assertThat(Long.parseLong(packet.substring(2, 12)))
                .isCloseTo(Instant.now().getEpochSecond(), org.assertj.core.data.Offset.offset(60L));
        var expected =
                MessageDigest.getInstance("SHA-256").digest((SECRET + user + packet).getBytes(StandardCharsets.UTF_8));
        assertThat(ticket).startsWith(HexFormat.of().formatHex(expected));
        assertThat(parameter(address, "qurl")).isEqualTo("https://" + word + ".example/");
        assertThat(user).doesNotContain("@");
    }

    @Test
    void asksWhoIsNotKnownToSignIn() {
        licences.add(word, word, Map.of());

        assertThat(lettingIn.lead(resource, "", "127.0.0.1")).isEqualTo(new WayThrough.SignIn());
        var answer = signedIn.asNobody().get("/fr/e-resources/" + resource + "/go");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).contains("/fr/sign-in?to=", "%2Fgo"));
    }

    @Test
    void saysWhyNot() {
        assertThat(ask(signedIn.account(Role.READER))).isEqualTo(new WayThrough.Unknown());
        var intern = entitled("intern", "TSH");
        assertThat(ask(intern)).isEqualTo(new WayThrough.NoLicence());
        licences.add(word, word, Map.of("stations", "TSF"));
        assertThat(ask(intern)).isEqualTo(new WayThrough.NotEntitled());
        assertThat(ask(entitled("staff", "TSH"))).isEqualTo(new WayThrough.NotEntitled());
        assertThat(ask(entitled("staff", "TSF"))).isInstanceOf(WayThrough.LedOn.class);
    }

    @Test
    void letsNobodyInWhoseEntitlementHasEnded() {
        licences.add(word, word, Map.of());
        var person = signedIn.account(Role.READER);
        entitle(
                person,
                "staff",
                "TSH",
                LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());

        assertThat(ask(person)).isEqualTo(new WayThrough.Unknown());
    }

    @Test
    void letsNobodyInAfterTheLicence() {
        licences.add(
                word,
                word,
                Map.of("ends", LocalDate.now(ZoneOffset.UTC).minusDays(1).toString()));

        assertThat(ask(entitled("staff", "TSH"))).isEqualTo(new WayThrough.NoLicence());
    }

    @Test
    void stopsWhereTheMonthIsUsedUp() {
        licences.add(word, word, Map.of("monthly", "2"));
        var person = entitled("staff", "TSH");

        assertThat(ask(person)).isInstanceOf(WayThrough.LedOn.class);
        assertThat(ask(person)).isInstanceOf(WayThrough.LedOn.class);
        assertThat(ask(person))
                .isEqualTo(new WayThrough.LimitReached(
                        LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).plusMonths(1)));
    }

    @Test
    void neverLetsMoreInAtOnceThanTheLicenceHasSeats() throws Exception {
        licences.add(word, word, Map.of("seats", "3"));
        var readers = new ArrayList<Account>();
        for (var i = 0; i < 16; i++) {
            readers.add(entitled("staff", "TSH"));
        }

        var answers = atOnce(readers.stream()
                .<Callable<WayThrough>>map(reader -> () -> ask(reader))
                .toList());

        assertThat(answers.stream().filter(WayThrough.LedOn.class::isInstance)).hasSize(3);
        assertThat(answers.stream().filter(WayThrough.SeatsTaken.class::isInstance))
                .hasSize(13)
                .allSatisfy(answer -> assertThat(((WayThrough.SeatsTaken) answer).free())
                        .isBetween(Instant.now(), Instant.now().plusSeconds(1860)));
        assertThat(database.sql("select count(*) from library.eresource_use where resource = :id")
                        .param("id", resource.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void neverLetsMoreUseItThanTheMonthAllowsThoughAllAskAtOnce() throws Exception {
        licences.add(word, word, Map.of("monthly", "5"));
        var reader = entitled("staff", "TSH");

        var answers = atOnce(java.util.Collections.<Callable<WayThrough>>nCopies(20, () -> ask(reader)));

        assertThat(answers.stream().filter(WayThrough.LedOn.class::isInstance)).hasSize(5);
    }

    @Test
    void givesASeatBackAtOnceAndKeepsOnesOwn() {
        licences.add(word, word, Map.of("seats", "1"));
        var first = entitled("staff", "TSH");
        var second = entitled("staff", "TSH");

        assertThat(ask(first)).isInstanceOf(WayThrough.LedOn.class);
        assertThat(ask(first)).isInstanceOf(WayThrough.LedOn.class);
        assertThat(ask(second)).isInstanceOf(WayThrough.SeatsTaken.class);
        people.asPerson(first.id(), () -> lettingIn.leave(resource));
        assertThat(ask(second)).isInstanceOf(WayThrough.LedOn.class);
    }

    @Test
    void keepsApartWhoReadAndWhatWasRead() {
        licences.add(word, word, Map.of());
        var person = entitled("staff", "TSF");
        ask(person);
        ask(person);

        assertThat(database.sql("""
                        select count(*) from library.eresource_use
                        where resource = :id and audience = 'field' and country = 'KEN' and station = 'TSF'
                        """)
                        .param("id", resource.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(database.sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'library' and table_name = 'eresource_use'
                        """).query(String.class).list()).doesNotContain("person");
        assertThat(database.sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'library' and table_name = 'eresource_user'
                        """).query(String.class).list()).doesNotContain("resource", "mail", "name");
    }

    @Test
    void neverShowsASecret() {
        licences.add(word, word, Map.of());
        var staff = signedIn.asStaff("library");

        assertThat(staff.get("/en/e-resources/desk/resources/" + resource).body())
                .contains("A secret is kept")
                .doesNotContain(SECRET);
        assertThat(database.sql("""
                        select string_agg(action || coalesce(after::text, '') || coalesce(before::text, ''), '')
                        from people.audit where item_kind = 'eresources.resource' and item_id = :id
                        """)
                        .param("id", resource.toString())
                        .query(String.class)
                        .single())
                .contains("secret-set")
                .doesNotContain(SECRET);
    }

    @Test
    void lettingInIsOpenToReadersAndTheDeskIsNot() {
        var reader = signedIn.asReader();
        for (var path : List.of("", "/resources", "/licences", "/renewals", "/use", "/reports", "/entitlements")) {
            assertThat(reader.get("/en/e-resources/desk" + path).statusCode())
                    .as(path)
                    .isEqualTo(403);
            assertThat(signedIn.asStaff("programme")
                            .get("/en/e-resources/desk" + path)
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        var account = signedIn.account(Role.READER);
        people.asPerson(
                account.id(),
                () -> assertThatThrownBy(() -> entitling.put(new Fields(Map.of())))
                        .isInstanceOf(NotAllowed.class));
    }

    @Test
    void tellsAReaderInTheReadersLanguageWhyNot() {
        licences.add(word, word, Map.of("groups", "delegate"));
        var account = signedIn.account(Role.READER);
        entitle(account, "staff", "TSH", "");
        var browser = signedIn.asNobody();
        browser.signIn(account.mail(), SignedIn.PASSWORD);

        var refused = browser.get("/zh/e-resources/" + resource + "/go");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("许可不涵盖您所在群体和工作地点。");
        var own = browser.get("/ru/e-resources/" + resource + "/access");
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.body()).contains("Делегаты", "Лицензия не распространяется");
    }

    private WayThrough ask(Account account) {
        return as(account, () -> lettingIn.lead(resource, "", "192.0.2.1"));
    }

    private <T> T as(Account account, Supplier<T> work) {
        var answer = new ArrayList<T>();
        people.asPerson(account.id(), () -> answer.add(work.get()));
        return answer.getFirst();
    }

    private Account entitled(String group, String station) {
        var account = signedIn.account(Role.READER);
        entitle(account, group, station, "");
        return account;
    }

    private void entitle(Account account, String group, String station, String ends) {
        var values = new TreeMap<>(Map.of(
                "mail", account.mail().toUpperCase(java.util.Locale.ROOT),
                "group", group,
                "station", station,
                "starts", EResourceFixture.LONG_AGO.toString(),
                "ends", ends));
        people.asProgram(() -> assertThat(entitling.put(new Fields(values))).isEqualTo(Entitling.Outcome.ADDED));
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = new ArrayList<T>();
            for (var future : threads.invokeAll(calls)) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    private static String parameter(String address, String name) {
        for (var part : address.substring(address.indexOf('?') + 1).split("&")) {
            if (part.startsWith(name + "=")) {
                return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }
}
