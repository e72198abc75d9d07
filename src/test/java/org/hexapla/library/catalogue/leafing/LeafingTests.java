package org.hexapla.library.catalogue.leafing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.hexapla.HexaplaTest;
import org.hexapla.SchemaFaults;
import org.hexapla.SharedData;
import org.hexapla.Site;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.archive.Archive;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.library.RecordId;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.library.catalogue.FileVersion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HexaplaTest
class LeafingTests {

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    Archive archive;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    @Test
    void eachLanguageOfADocumentIsAManifestAsTheSchemaWants() throws IOException {
        var id = added("A/940/1", 3, Language.EN, Language.AR);

        var english = body("/iiif/documents/" + id + "/en/manifest.json");
        var arabic = json("/iiif/documents/" + id + "/ar/manifest.json");
        var collection = body("/iiif/documents/" + id + "/collection.json");

        assertThat(faults(english)).isEmpty();
        assertThat(faults(arabic.toString())).isEmpty();
        assertThat(faults(collection)).isEmpty();
        var manifest = JsonMapper.shared().readTree(english);
        assertThat(manifest.path("label").path("en").path(0).asString()).isEqualTo("A/940/1 – Wells");
        assertThat(manifest.path("items")).hasSize(3);
        assertThat(manifest.path("viewingDirection").asString()).isEqualTo("left-to-right");
        assertThat(arabic.path("viewingDirection").asString()).isEqualTo("right-to-left");
        assertThat(JsonMapper.shared().readTree(collection).path("items")).hasSize(2);
    }

    @Test
    void aPageIsAPictureOfTheSizeThatTheManifestTells() throws Exception {
        var id = added("A/940/2", 2, Language.EN);
        var canvas = json("/iiif/documents/" + id + "/en/manifest.json")
                .path("items")
                .path(1);
        var image = image(canvas);

        var information = json(image + "/info.json");
        var whole = drawn(image + "/full/max/0/default.png");
        var corner = drawn(image + "/0,0,400,200/200,/0/gray.jpg");

        assertThat(canvas.path("width").asInt()).isEqualTo(1653);
        assertThat(information.path("width").asInt()).isEqualTo(1653);
        assertThat(information.path("height").asInt())
                .isEqualTo(canvas.path("height").asInt());
        assertThat(whole.getWidth()).isEqualTo(1653);
        assertThat(whole.getHeight()).isEqualTo(canvas.path("height").asInt());
        assertThat(corner.getWidth()).isEqualTo(200);
        assertThat(isBlank(whole)).as("something is printed on it").isFalse();
    }

    @Test
    void whoHasAPageAlreadyHearsThatItIsTheSame() throws Exception {
        var id = added("A/940/3", 1, Language.EN);
        var address = image(json("/iiif/documents/" + id + "/en/manifest.json")
                        .path("items")
                        .path(0)) + "/full/240,/0/default.webp";
        var first = bytes(address, "");

        var second = bytes(address, first.headers().firstValue("ETag").orElseThrow());

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=86400"));
        assertThat(second.statusCode()).isEqualTo(304);
    }

    @Test
    void ofWhatIsRestrictedStrangersLearnNothing() throws Exception {
        var id = added("A/940/4", 1, Language.EN);
        var image = image(json("/iiif/documents/" + id + "/en/manifest.json")
                .path("items")
                .path(0));

        cataloguer.restrict(id);

        for (var path : List.of(
                "/iiif/documents/" + id + "/en/manifest.json",
                "/iiif/documents/" + id + "/collection.json",
                image + "/info.json",
                image + "/full/max/0/default.jpg",
                "/en/documents/" + id + "/pages/en")) {
            assertThat(new Site(port).get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(new Site(port).get("/en/documents/" + id).body())
                .doesNotContain("manifest.json")
                .doesNotContain("/pages/en");
    }

    @Test
    void aFileThatAModuleKeepsBackHasNoPages() throws Exception {
        var id = added("A/940/5", 1, Language.EN);
        var image = image(json("/iiif/documents/" + id + "/en/manifest.json")
                .path("items")
                .path(0));
        var file = image.split("/")[3];

        // Whatever the reason: a picture of the house is closed, and its people may describe the same file.
        database.sql("""
                        insert into media.picture (file, media_type, name, width, height, content, created, created_by)
                        values (:file, 'image/jpeg', 'x', 1, 1, '{}', now(), gen_random_uuid())
                        """).param("file", file).update();
        try {
            assertThat(new Site(port).get(image + "/info.json").statusCode()).isEqualTo(404);
            assertThat(new Site(port)
                            .get("/iiif/documents/" + id + "/en/manifest.json")
                            .statusCode())
                    .isEqualTo(404);
        } finally {
            database.sql("delete from media.picture where file = :file")
                    .param("file", file)
                    .update();
        }
    }

    @Test
    void readersLeafWithoutAnyProgramAndAreToldWhereViewersRead() {
        var id = added("A/940/6", 3, Language.EN, Language.AR);
        var site = new Site(port);

        var document = site.get("/fr/documents/" + id);
        var leaf = site.get("/fr/documents/" + id + "/pages/ar?page=2");

        assertThat(document.body())
                .contains("/fr/documents/" + id + "/pages/en", "href=\"/iiif/documents/" + id + "/en/manifest.json\"");
        assertThat(document.headers().allValues("Link"))
                .anyMatch(link -> link.contains("/iiif/documents/" + id + "/ar/manifest.json>; rel=\"describedby\"")
                        && link.contains("profile=\"http://iiif.io/api/presentation/3/context.json\""));
        assertThat(leaf.body())
                .contains("pages/ar?page=1", "pages/ar?page=3", "Page 2 sur 3", "/2/full/960,/0/default.webp");
        assertThat(site.get("/fr/documents/" + id + "/pages/ar?page=4").statusCode())
                .isEqualTo(404);
        assertThat(site.get("/fr/documents/" + id + "/pages/ru").statusCode()).isEqualTo(404);
    }

    @Test
    void howeverManyPagesAreAskedForFewAreDrawnAtOnceAndTheRestIsToldToComeLater() throws Exception {
        var id = added("A/940/7", 120, Language.EN);
        var image = image(json("/iiif/documents/" + id + "/en/manifest.json")
                .path("items")
                .path(0));
        var asked = IntStream.rangeClosed(1, 120)
                .mapToObj(number -> (Callable<Integer>) () -> bytes(
                                image.replaceFirst("/1$", "/" + number) + "/full/240,/0/default.jpg", "")
                        .statusCode())
                .toList();

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = crowd.invokeAll(asked).stream().map(Answered::of).toList();

            assertThat(answers).contains(200).isSubsetOf(200, 503);
        }
        assertThat(bytes(image + "/full/240,/0/default.jpg", "").statusCode()).isEqualTo(200);
    }

    private record Answered() {

        static int of(java.util.concurrent.Future<Integer> answer) {
            return answer.resultNow();
        }
    }

    private RecordId added(String symbol, int pages, Language... languages) {
        var files = List.of(languages).stream()
                .map(language -> file(symbol + language, pages, language))
                .toList();
        return cataloguer.add(Cataloguer.draft("Wells", symbol)
                .title(LocalizedText.of(Language.EN, "Wells").with(Language.FR, "Puits"))
                .languages(List.of(languages))
                .files(files));
    }

    private FileVersion file(String name, int pages, Language language) {
        try {
            var stored = archive.store(new ByteArrayInputStream(pdf(name, pages)), "well.pdf", AcceptedFiles.DOCUMENTS);
            return new FileVersion(language, stored.id(), "well.pdf", stored.mediaType(), stored.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(String words, int pages) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var number = 1; number <= pages; number++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var drawing = new PDPageContentStream(document, page)) {
                    drawing.beginText();
                    drawing.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40);
                    drawing.newLineAtOffset(60, 700);
                    drawing.showText(words + " " + number);
                    drawing.endText();
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /// Where a canvas's picture answers viewers, after the site's address.
    private static String image(JsonNode canvas) {
        var id = canvas.path("items")
                .path(0)
                .path("items")
                .path(0)
                .path("body")
                .path("service")
                .path(0)
                .path("id")
                .asString();
        return id.replaceFirst("^http://[^/]+", "");
    }

    private static boolean isBlank(java.awt.image.BufferedImage picture) {
        for (var y = 0; y < picture.getHeight(); y += 3) {
            for (var x = 0; x < picture.getWidth(); x += 3) {
                if ((picture.getRGB(x, y) & 255) < 100) {
                    return false;
                }
            }
        }
        return true;
    }

    private java.awt.image.BufferedImage drawn(String path) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(bytes(path, "").body()));
    }

    private String body(String path) {
        return new Site(port).get(path).body();
    }

    private JsonNode json(String path) {
        return JsonMapper.shared().readTree(body(path));
    }

    private static List<String> faults(String json) throws IOException {
        var schema = Files.readString(SharedData.schema("iiif-presentation-3.json"), StandardCharsets.UTF_8);
        return SchemaFaults.of(json, schema, SpecificationVersion.DRAFT_7);
    }

    private HttpResponse<byte[]> bytes(String path, String tag) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(new Site(port).address(path));
            if (!tag.isEmpty()) {
                request.header("If-None-Match", tag);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
