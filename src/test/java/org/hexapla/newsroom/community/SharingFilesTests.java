package org.hexapla.newsroom.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileId;
import org.hexapla.archive.FileRefused;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Newsdesk;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class SharingFilesTests {

    @Autowired
    SharingFiles sharing;

    @Autowired
    SharedFiles files;

    @Autowired
    Archive archive;

    @Autowired
    SampleRecords sample;

    @Autowired
    JdbcClient database;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    @Test
    void onlyWhoReadsAChannelGetsItsFilesAndTheArchiveGivesThemToNobody() {
        var newsroom = signedIn.asStaff("newsroom");
        var channel = channel(newsroom, "staff");
        var words = "Minutes of the libraries " + channel;
        assertThat(share(newsroom, channel, "minutes.txt", words)).isEqualTo(303);

        var colleague = signedIn.asStaff("library");
        var list =
                Jsoup.parse(colleague.get("/en/channels/" + channel + "/files").body());
        var link = list.select("table th a");
        assertThat(link.text()).isEqualTo("minutes.txt");
        assertThat(list.select("form[action*=files]")).isEmpty();
        var taken = colleague.get(link.attr("href"));
        assertThat(taken.body()).isEqualTo(words);
        assertThat(taken.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(taken.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");

        for (var outsider : new SignedIn.Browser[] {signedIn.asReader(), signedIn.asNobody()}) {
            assertThat(outsider.get("/en/channels/" + channel + "/files").statusCode())
                    .isEqualTo(404);
            assertThat(outsider.get(link.attr("href")).statusCode()).isEqualTo(404);
        }
        var file = files.of(new ChannelCode(channel)).getFirst();
        assertThat(colleague.get("/files/" + file.file() + "/minutes.txt").statusCode())
                .isEqualTo(404);

        newsroom.post("/en/channels/" + channel + "/files/" + file.id() + "/remove", Map.of());
        assertThat(colleague.get(link.attr("href")).statusCode()).isEqualTo(404);
        assertThat(colleague.get("/files/" + file.file() + "/minutes.txt").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aChannelForEverybodyHasNoFilesAndOnlyTheNewsroomSharesAny() {
        var newsroom = signedIn.asStaff("newsroom");
        assertThat(newsroom.get("/en/channels/" + channel(newsroom, "anybody") + "/files")
                        .statusCode())
                .isEqualTo(404);
        var closed = channel(newsroom, "staff");
        assertThat(share(signedIn.asStaff("library"), closed, "mine.txt", "Mine"))
                .isEqualTo(403);
        var reader = signedIn.account(Role.READER).id();
        assertThatThrownBy(() -> people.asPerson(reader, () -> {
                    try {
                        sharing.share(closed, "", "mine.txt", new ByteArrayInputStream(new byte[] {65}));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theFileOfADocumentStaysOpenForItsReaders() {
        sample.load();
        var file = database
                .sql("select file from library.document_file order by record")
                .query((row, _) -> new FileId(row.getString(1)))
                .stream()
                .filter(known -> archive.find(known)
                        .filter(stored -> stored.mediaType().equals("application/pdf"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        var channel = channel(signedIn.asStaff("newsroom"), "staff");

        assertThatThrownBy(() -> people.asProgram(() -> {
                    try (var bytes = archive.read(file, 0)) {
                        sharing.share(channel, "", "same.pdf", bytes);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .isInstanceOf(FileRefused.class);

        assertThat(files.isClosed(file)).isFalse();
        assertThat(files.of(new ChannelCode(channel))).isEmpty();
    }

    @Test
    void whatIsNoDocumentIsRefusedInTheReadersWords() {
        var newsroom = signedIn.asStaff("newsroom");
        assertThat(share(newsroom, channel(newsroom, "staff"), "tool.exe", "MZ and more"))
                .isEqualTo(422);
    }

    private static String channel(SignedIn.Browser newsroom, String readers) {
        var code = "c" + UUID.randomUUID().toString().substring(0, 8);
        new Newsdesk(newsroom).channel(code, "en", readers);
        return code;
    }

    private static int share(SignedIn.Browser browser, String channel, String name, String words) {
        var body = """
                --part\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --part\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                %s\r
                --part--\r
                """.formatted(browser.csrfToken(), name, words);
        return browser.send(browser.request("/en/channels/" + channel + "/files")
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)))
                .statusCode();
    }
}
