package org.hexapla.newsroom.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.Newsdesk;
import org.hexapla.people.SignedIn;
import org.hexapla.people.settings.Installation;
import org.hexapla.people.settings.Settings;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class DigestTests {

    private static final Pattern CONFIRM = Pattern.compile("/digest/confirm\\?reader=([0-9a-f]+)");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Installation installation;

    @Autowired
    SendingDigests sending;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void start() {
        server.start();
        installation.useMailServer(new Settings.MailServer(
                "localhost",
                server.getSmtp().getPort(),
                Settings.MailServer.Security.NONE,
                "",
                "",
                "house@example.org"));
    }

    @AfterEach
    void stop() {
        installation.useMailServer(null);
        server.stop();
    }

    @Test
    void aReaderOfCanadianFrenchGetsFrenchAndNeverEnglishWhenThereIsFrench() throws Exception {
        var desk = desk("digest-canada", "en fr ar");
        var reader = confirmed("fr-CA en", "digest-canada");
        var both = desk.story("digest-canada", "", "A bridge is opened", "Over the river.");
        desk.translate(both, "fr", "Un pont est ouvert", "Sur la rivière.");
        desk.story("digest-canada", "", "Only in English", "So far.");

        var letter = letter(reader);

        assertThat(letter.getHeader("Content-Language")).containsExactly("fr");
        assertThat(letter.getSubject()).contains("2 nouveautés");
        var plain = part(letter, 0);
        assertThat(plain)
                .contains("Un pont est ouvert", "Only in English (en langue : Anglais)", "/fr/stories/" + both)
                .contains("Pour arrêter les lettres")
                .doesNotContain("A bridge is opened", "End the letters");
        var page = Jsoup.parse(part(letter, 1));
        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("div[lang=en] h2").text()).isEqualTo("Only in English");
        assertThat(page.select("img, script, link")).isEmpty();
    }

    @Test
    void headingsAndFooterAreTheReadersAndNotTheSenders() throws Exception {
        var desk = desk("digest-arabic", "en ar");
        var reader = confirmed("ar", "digest-arabic");
        var item = desk.story("digest-arabic", "", "Rain", "It rains.");
        desk.translate(item, "ar", "مطر", "تمطر.");
        desk.story("digest-arabic", "", "Nothing for a reader of Arabic", "Text.");

        var letter = letter(reader);

        assertThat(letter.getSubject()).contains("خبر جديد");
        assertThat(part(letter, 0)).contains("مطر", "لإنهاء الرسائل").doesNotContain("Rain", "reader of Arabic");
        assertThat(Jsoup.parse(part(letter, 1)).select("html").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void nothingIsSentTwiceAndNothingWhenThereIsNothingNew() throws Exception {
        var desk = desk("digest-once", "en");
        var reader = confirmed("en", "digest-once");
        send(reader);
        assertThat(lettersTo(reader)).isEmpty();
        desk.story("digest-once", "", "Once", "Text.");
        letter(reader);

        due(reader);
        send(reader);
        desk.story("digest-once", "", "Twice", "Text.");
        due(reader);
        send(reader);
        var letters = awaited(reader, 2);
        assertThat(letters).hasSize(2);
        assertThat(part(letters.getLast(), 0)).contains("Twice").doesNotContain("Once");
    }

    @Test
    void lettersEndWithOneClickOfAProgramAndAGetChangesNothing() throws Exception {
        var desk = desk("digest-leave", "en");
        var reader = confirmed("en", "digest-leave");
        desk.story("digest-leave", "", "Farewell", "Text.");
        var letter = letter(reader);
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var leave = URI.create(letter.getHeader("List-Unsubscribe")[0].replaceAll("[<>\\s]", ""));
        var path = leave.getPath() + "?" + leave.getQuery();

        var looked = new Site(port).get(path);
        assertThat(looked.statusCode()).isEqualTo(303);
        var page = Jsoup.parse(new Site(port)
                .get(looked.headers().firstValue("Location").orElseThrow())
                .body());
        assertThat(page.select("main form[method=post] button")).hasSize(1);
        assertThat(isEnded(reader)).isFalse();

        assertThat(oneClick(path).statusCode()).isEqualTo(200);
        assertThat(isEnded(reader)).isTrue();
        assertThat(oneClick(path).statusCode()).isEqualTo(200);
        assertThat(oneClick("/digest/leave?reader=00").statusCode()).isEqualTo(404);
        desk.story("digest-leave", "", "Unheard", "Text.");
        due(reader);
        send(reader);
        assertThat(lettersTo(reader)).hasSize(1);
    }

    @Test
    void nobodyIsWrittenToBeforeTheOwnerOfTheAddressSaysYes() throws Exception {
        var desk = desk("digest-asked", "en");
        var reader = UUID.randomUUID() + "@example.org";
        ask(reader, "zh", "digest-asked");
        ask(reader, "zh", "digest-asked");
        desk.story("digest-asked", "", "Too early", "Text.");
        send(reader);
        var letters = awaited(reader, 1);
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().getHeader("Content-Language")).containsExactly("zh");
        var secret = secret(letters.getFirst());
        assertThat(new Site(port).get("/zh/digest/confirm?reader=" + secret).statusCode())
                .isEqualTo(200);
        assertThat(isConfirmed(reader)).isFalse();
        signedIn.asNobody().post("/zh/digest/confirm", Map.of("reader", secret));
        assertThat(isConfirmed(reader)).isTrue();
        assertThat(signedIn.asNobody()
                        .post("/en/digest", Map.of("address", "nobody", "languages", "en"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatIsNotForEverybodyIsInNoLetter() throws Exception {
        var desk = desk("digest-open", "en");
        desk.channel("digest-inside", "en", "staff");
        var reader = confirmed("en", "digest-open");
        desk.story("digest-inside", "", "Inside", "Text.");
        var withdrawn = desk.story("digest-open", "", "Withdrawn", "Text.");
        desk.withdraw(withdrawn, "en");
        send(reader);

        assertThat(lettersTo(reader)).isEmpty();
    }

    @Test
    void theStaffSeesHowALetterReadsInEachLanguageAndNobodyElseDoes() {
        var desk = desk("digest-preview", "en es");
        var item = desk.story("digest-preview", "", "Seen before", "Text.");
        desk.translate(item, "es", "Visto antes", "Texto.");

        assertThat(signedIn.asAdministrator()
                        .get("/en/newsroom/digest?languages=es")
                        .body())
                .contains("Visto antes", "Para dejar de recibirlas");
        assertThat(signedIn.asReader().get("/en/newsroom/digest").statusCode()).isEqualTo(403);
    }

    @Test
    void readsAnOrderOfLanguagesAsItIsMeant() {
        var told = Set.of(Language.EN, Language.FR, Language.ZH);

        assertThat(LanguageOrder.parse("fr-CA en").orElseThrow().among(told)).contains(Language.FR);
        assertThat(LanguageOrder.parse("zh-Hant-TW fr").orElseThrow().among(told))
                .contains(Language.ZH);
        assertThat(LanguageOrder.parse("ru, es").orElseThrow().among(told)).isEmpty();
        assertThat(LanguageOrder.parse("sw fr").orElseThrow().spoken(Language.OFFICIAL))
                .isEqualTo(Language.FR);
        assertThat(LanguageOrder.parse("  ,")).isEmpty();
    }

    private String confirmed(String languages, String channel) throws Exception {
        var reader = UUID.randomUUID() + "@example.org";
        ask(reader, languages, channel);
        signedIn.asNobody()
                .post(
                        "/en/digest/confirm",
                        Map.of("reader", secret(awaited(reader, 1).getFirst())));
        server.purgeEmailFromAllMailboxes();
        return reader;
    }

    private void ask(String reader, String languages, String channel) {
        assertThat(signedIn.asNobody()
                        .post(
                                "/en/digest",
                                Map.of(
                                        "address",
                                        reader,
                                        "languages",
                                        languages,
                                        "rhythm",
                                        "daily",
                                        "channel",
                                        channel))
                        .statusCode())
                .isEqualTo(303);
    }

    private MimeMessage letter(String reader) throws MessagingException {
        due(reader);
        send(reader);
        return awaited(reader, 1).getFirst();
    }

    /// Letters to others, which lay in the outbox before, may come first.
    private List<MimeMessage> awaited(String reader, int letters) throws MessagingException {
        for (var end = Instant.now().plusSeconds(20);
                lettersTo(reader).size() < letters && Instant.now().isBefore(end); ) {
            server.waitForIncomingEmail(200, server.getReceivedMessages().length + 1);
        }
        return lettersTo(reader);
    }

    private void send(String reader) {
        assertThat(reader).isNotEmpty();
        while (sending.sendOne()) {
            assertThat(reader).isNotEmpty();
        }
    }

    private void due(String reader) {
        database.sql("update newsroom.digest_reader set next = now() - interval '1 hour' where address = :address")
                .param("address", reader)
                .update();
    }

    private List<MimeMessage> lettersTo(String reader) throws MessagingException {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, reader))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String reader) {
        try {
            return message.getAllRecipients()[0].toString().equals(reader);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMessage letter, int number) throws MessagingException, IOException {
        assertThat(letter.getContentType()).startsWith("multipart/alternative");
        return (String)
                ((MimeMultipart) letter.getContent()).getBodyPart(number).getContent();
    }

    private static String secret(MimeMessage letter) throws MessagingException, IOException {
        var found = CONFIRM.matcher((String) letter.getContent());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> oneClick(String path) {
        return new Site(port)
                .get(
                        path,
                        request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")));
    }

    private boolean isEnded(String reader) {
        return is(reader, "ended is not null");
    }

    private boolean isConfirmed(String reader) {
        return is(reader, "confirmed is not null");
    }

    private boolean is(String reader, String condition) {
        return database.sql("select count(*) from newsroom.digest_reader where address = :address and " + condition)
                        .param("address", reader)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Newsdesk desk(String channel, String languages) {
        var desk = new Newsdesk(signedIn.asAdministrator());
        desk.channel(channel, languages, "anybody");
        return desk;
    }
}
