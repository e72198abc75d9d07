package org.hexapla.media.iiif;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.hexapla.HexaplaTest;
import org.hexapla.SchemaFaults;
import org.hexapla.SharedData;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Manifests;
import org.hexapla.media.Pictures;
import org.hexapla.media.picture.PicturesForTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@HexaplaTest
class ViewersTests {

    @Autowired
    PicturesForTests made;

    @Autowired
    Pictures pictures;

    @Autowired
    Manifests manifests;

    @LocalServerPort
    int port;

    @Test
    void leadsFromThePictureToWhatItIs() {
        var id = made.released(301, Language.EN);
        var site = new Site(port);

        assertThat(site.get("/iiif/3/" + id).statusCode()).isEqualTo(303);
        var information = site.get("/iiif/3/" + id + "/info.json");

        assertThat(information.headers().firstValue("Content-Type"))
                .contains("application/ld+json;profile=\"http://iiif.io/api/image/3/context.json\"");
        var json = JsonMapper.shared().readTree(information.body());
        assertThat(json.path("id").asString()).isEqualTo("http://localhost:" + port + "/iiif/3/" + id);
        assertThat(json.path("profile").asString()).isEqualTo("level2");
        assertThat(json.path("width").asInt()).isEqualTo(640);
    }

    @Test
    void givesThePartThatIsAskedForToPagesOfOthers() throws Exception {
        var id = made.released(302, Language.EN);

        var answer = bytes(
                "/iiif/3/" + id + "/0,0,320,240/160,/90/gray.png",
                request -> request.header("Origin", "https://viewer.example"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().allValues("Link"))
                .contains("<http://localhost:" + port + "/iiif/3/" + id
                        + "/0,0,320,240/160,120/90/gray.png>;rel=\"canonical\"");
        var drawn = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(drawn.getWidth()).isEqualTo(120);
        assertThat(drawn.getHeight()).isEqualTo(160);
        var colour = drawn.getRGB(60, 80);
        assertThat(colour >> 16 & 255).isEqualTo(colour & 255);
    }

    @Test
    void saysThatNothingIsNewToWhoHasItAlready() throws Exception {
        var address = "/iiif/3/" + made.released(303, Language.EN) + "/full/200,/0/default.webp";
        var first = bytes(address, UnaryOperator.identity());

        var second = bytes(
                address,
                request -> request.header(
                        "If-None-Match", first.headers().firstValue("ETag").orElseThrow()));

        assertThat(first.headers().firstValue("Content-Type")).contains("image/webp");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void refusesNonsenseAndKnowsNothingOfWhatIsKeptBack() {
        var site = new Site(port);

        assertThat(site.get("/iiif/3/" + made.released(304, Language.EN) + "/full/9000,/0/default.jpg")
                        .statusCode())
                .isEqualTo(400);
        assertThat(site.get("/iiif/3/" + made.keptBack(305) + "/info.json").statusCode())
                .isEqualTo(404);
        assertThat(site.get("/iiif/pictures/" + made.keptBack(305) + "/manifest.json")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsViewersOfPicturesInAllTheirLanguagesAsTheSchemaWants() throws IOException {
        var id = made.released(306, Language.AR, Language.ZH, Language.FR);
        var manifest =
                new Site(port).get("/iiif/pictures/" + id + "/manifest.json").body();
        var collection = new Site(port).get("/iiif/collection.json").body();

        var label = JsonMapper.shared().readTree(manifest).path("label");
        assertThat(label.propertyNames()).containsExactlyInAnyOrder("ar", "zh", "fr");
        assertThat(faults(manifest)).isEmpty();
        assertThat(faults(collection)).isEmpty();
    }

    @Test
    void leafsFromRightToLeftThroughWhatIsToldInArabicOnly() throws IOException {
        var picture = pictures.find(made.released(307, Language.AR)).orElseThrow();
        var other = pictures.find(made.released(308, Language.AR)).orElseThrow();

        var manifest = manifests.manifest(
                "https://example.org",
                "/iiif/items/1/manifest.json",
                "/stories/1",
                LocalizedText.of(Language.AR, "معرض"),
                LocalizedText.none(),
                java.util.List.of(picture, other));

        var json = JsonMapper.shared().readTree(manifest);
        assertThat(json.path("viewingDirection").asString()).isEqualTo("right-to-left");
        assertThat(json.path("items")).hasSize(2);
        assertThat(faults(manifest)).isEmpty();
    }

    private static java.util.List<String> faults(String json) throws IOException {
        var schema = Files.readString(SharedData.schema("iiif-presentation-3.json"), StandardCharsets.UTF_8);
        return SchemaFaults.of(json, schema, SpecificationVersion.DRAFT_7);
    }

    private HttpResponse<byte[]> bytes(String path, UnaryOperator<HttpRequest.Builder> more)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    more.apply(HttpRequest.newBuilder(new Site(port).address(path)))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
