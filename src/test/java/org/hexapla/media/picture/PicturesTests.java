package org.hexapla.media.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.archive.FileRefused;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Picture;
import org.hexapla.media.PictureId;
import org.hexapla.media.Pictures;
import org.hexapla.media.Rights;
import org.hexapla.media.Showing;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.hexapla.translation.VersionState;
import org.hexapla.translation.Versions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class PicturesTests {

    @Autowired
    BringingPictures bringing;

    @Autowired
    DescribingPictures describing;

    @Autowired
    MakingRenditions making;

    @Autowired
    Pictures pictures;

    @Autowired
    Versions versions;

    @Autowired
    Search search;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    @Test
    void turnsWhatACameraHeldOnItsSideUpright() throws Exception {
        var id = brought(Drawn.fromACamera(1, 800, 600), "side.jpg");

        var picture = pictures.find(id).orElseThrow();

        assertThat(picture.width()).isEqualTo(600);
        assertThat(picture.height()).isEqualTo(800);
        var small = ImageIO.read(new ByteArrayInputStream(
                bytes(described(id, shown()).nearest(320).orElseThrow().address())
                        .body()));
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(small.getRGB(160, 400) & 0xffffff)
                .as("the coloured half is above now")
                .isNotEqualTo(small.getRGB(160, 20) & 0xffffff);
    }

    @Test
    void givesOutNoPlaceWhereAPictureWasTakenAndAllThatIsSaidOfIt() throws Exception {
        var id = brought(Drawn.fromACamera(2, 700, 500), "place.jpg");
        described(id, shown());

        var answer = bytes("/ar/pictures/" + id + "/download");

        assertThat(answer.statusCode()).isEqualTo(200);
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(answer.body()));
        assertThat(metadata.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
        assertThat(java.util.Objects.requireNonNull(metadata.getFirstDirectoryOfType(IptcDirectory.class))
                        .getString(IptcDirectory.TAG_CAPTION))
                .isEqualTo("بئر في الوادي");
        var read = EmbeddedWords.read(new ByteArrayInputStream(answer.body()), Language.EN);
        assertThat(read.content().words().caption()).isEqualTo(shown().words().caption());
        assertThat(read.content().words().alternative())
                .isEqualTo(shown().words().alternative());
        assertThat(read.content().people()).containsExactly("张丽", "Amina Odhiambo");
    }

    @Test
    void readsOnTheWayInWhatItWroteOnTheWayOut() throws Exception {
        var first = brought(Drawn.jpeg(3, 640, 480), "one.jpg");
        var picture = described(first, shown());
        var written = WritingWordsIn.jpeg(Drawn.jpeg(4, 640, 480), picture, Language.EN);

        var second = pictures.find(brought(written, "two.jpg")).orElseThrow();

        assertThat(second.words().caption()).isEqualTo(shown().words().caption());
        assertThat(second.words().alternative().in(Language.ZH)).contains("石头围着的井");
        assertThat(second.rights().isReleased()).isFalse();
    }

    @Test
    void makesSmallOnesNeverLargerThanThePicture() {
        assertThat(MakingRenditions.widths(200)).containsExactly(200);
        assertThat(MakingRenditions.widths(1000)).containsExactly(320, 640, 960, 1000);
        assertThat(MakingRenditions.widths(4000)).containsExactly(320, 640, 960, 1440, 2048);
    }

    @Test
    void letsSmallOnesBeKeptForAYearAndNoLongerThanTheRightsLast() throws Exception {
        var id = brought(Drawn.jpeg(5, 900, 300), "kept.jpg");
        var address = described(id, shown()).nearest(320).orElseThrow().address();

        var answer = bytes(address);

        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable", "public", "max-age=31536000"));
        describe(
                id,
                content(new Rights(
                        "",
                        "",
                        LocalizedText.none(),
                        LocalDate.now(java.time.ZoneOffset.UTC).plusDays(2),
                        true)));
        assertThat(bytes(address).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).doesNotContain("immutable"));
    }

    @Test
    void neverGivesOutAPictureWhoseRightsHaveEnded() throws Exception {
        var id = brought(Drawn.jpeg(6, 900, 300), "ended.jpg");
        var address = described(id, shown()).nearest(320).orElseThrow().address();
        var original = pictures.find(id).orElseThrow().original().file();

        describe(
                id,
                content(new Rights(
                        "",
                        "",
                        LocalizedText.none(),
                        LocalDate.now(java.time.ZoneOffset.UTC).minusDays(1),
                        true)));

        assertThat(pictures.find(id).orElseThrow().showing()).isEqualTo(Showing.ENDED);
        assertThat(bytes(address).statusCode()).isEqualTo(404);
        assertThat(bytes("/en/pictures/" + id + "/download").statusCode()).isEqualTo(404);
        assertThat(bytes("/files/" + original + "/ended.jpg").statusCode()).isEqualTo(404);
        assertThat(new Site(port).get("/zh/pictures/" + id).body()).contains("使用权已到期");
    }

    @Test
    void keepsBackWhatWasNotReleased() throws Exception {
        var id = brought(Drawn.jpeg(7, 400, 300), "secret.jpg");
        asProgram(() -> {
            making.make(id);
            return id;
        });
        var address = pictures.find(id).orElseThrow().nearest(320).orElseThrow().address();

        assertThat(bytes(address).statusCode()).isEqualTo(404);
        assertThat(bytes("/en/pictures/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesWhatIsNoPictureAndWhatIsTooLarge() {
        assertThatThrownBy(() -> brought("GIF89a no".getBytes(java.nio.charset.StandardCharsets.UTF_8), "no.jpg"))
                .isInstanceOf(FileRefused.class);
        var torn = java.util.Arrays.copyOf(Drawn.jpeg(8, 800, 800), 700);
        assertThatThrownBy(() -> brought(torn, "torn.jpg")).isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> brought(Bomb.png(30_000, 30_000), "bomb.png"))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.key()).isEqualTo("media.refused.pixels"));
    }

    @Test
    void takesTheSameFileOnce() throws Exception {
        var first = brought(Drawn.jpeg(9, 320, 200), "once.jpg");

        assertThat(brought(Drawn.jpeg(9, 320, 200), "again.jpg")).isEqualTo(first);
    }

    @Test
    void tellsHowEachLanguageOfAPictureStands() throws Exception {
        var id = brought(Drawn.jpeg(10, 320, 200), "told.jpg");
        var words = new Picture.Words(
                LocalizedText.of(Language.EN, "A well").with(Language.FR, "Un puits"),
                LocalizedText.of(Language.EN, "A ring of stones"),
                LocalizedText.none(),
                LocalizedText.none());

        describe(id, new PictureContent(words, Rights.NONE, List.of()));

        var states = versions.states(id.item());
        assertThat(states).containsEntry(Language.EN, VersionState.UP_TO_DATE);
        assertThat(states).containsEntry(Language.FR, VersionState.IN_TRANSLATION);
        assertThat(states).containsEntry(Language.AR, VersionState.MISSING);
    }

    @Test
    void isFoundByItsWordsInEachLanguageOnceReleased() throws Exception {
        var id = brought(Drawn.jpeg(11, 320, 200), "found.jpg");
        describe(
                id,
                new PictureContent(
                        new Picture.Words(
                                LocalizedText.of(Language.ZH, "紫蓝金刚鹦鹉").with(Language.RU, "Гиацинтовый ара"),
                                LocalizedText.none(),
                                LocalizedText.none(),
                                LocalizedText.none()),
                        new Rights("", "", LocalizedText.none(), null, true),
                        List.of()));
        search.awaitFresh();

        assertThat(pictures.find("金刚鹦鹉", Language.ZH, 5))
                .extracting(Picture::id)
                .contains(id);
        assertThat(pictures.find("гиацинтового", Language.RU, 5))
                .extracting(Picture::id)
                .contains(id);
    }

    @Test
    void letsNobodyButStaffBringAndDescribe() throws Exception {
        var id = brought(Drawn.jpeg(12, 320, 200), "mine.jpg");

        assertThatThrownBy(() -> bringing.bring(Drawn.stream(Drawn.jpeg(13, 20, 20)), "x.jpg", Language.EN))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> describing.describe(id, 1, shown())).isInstanceOf(NotAllowed.class);
        assertThat(bytes("/en/media/pictures").statusCode()).isIn(303, 302, 403);
    }

    private static PictureContent shown() {
        return content(new Rights("City archive", "CC-BY-4.0", LocalizedText.none(), null, true));
    }

    private static PictureContent content(Rights rights) {
        return new PictureContent(
                new Picture.Words(
                        LocalizedText.of(Language.AR, "بئر في الوادي")
                                .with(Language.ZH, "山谷里的井")
                                .with(Language.EN, "A well in the valley"),
                        LocalizedText.of(Language.EN, "A well with a ring of stones")
                                .with(Language.ZH, "石头围着的井"),
                        LocalizedText.none(),
                        LocalizedText.of(Language.EN, "Our own photographer")),
                rights,
                List.of("张丽", "Amina Odhiambo"));
    }

    private Picture described(PictureId id, PictureContent content) throws Exception {
        describe(id, content);
        return asProgram(() -> {
            making.make(id);
            return pictures.find(id).orElseThrow();
        });
    }

    private void describe(PictureId id, PictureContent content) throws Exception {
        asProgram(() -> {
            describing.describe(id, pictures.find(id).orElseThrow().version(), content);
            return id;
        });
    }

    private PictureId brought(byte[] bytes, String name) throws Exception {
        return asProgram(() -> bringing.bring(new ByteArrayInputStream(bytes), name, Language.EN)
                .picture());
    }

    private <T> T asProgram(Callable<T> work) throws Exception {
        var result = new AtomicReference<T>();
        var failure = new AtomicReference<Exception>();
        people.asProgram(() -> {
            try {
                result.set(work.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return result.get();
    }

    private HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(new Site(port).address(path)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
