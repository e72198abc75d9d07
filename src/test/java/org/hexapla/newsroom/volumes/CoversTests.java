package org.hexapla.newsroom.volumes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.media.picture.PicturesForTests;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class CoversTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    PicturesForTests pictures;

    @Test
    void aCoverStandsOnItsVolumeOnTheFrontPageAndInTheArchiveInTheWordsOfTheReader() {
        var magazine = Binding.open(signedIn.asStaff("newsroom"), "anybody");
        var cover = pictures.released(601, Language.EN, Language.AR);
        magazine.volume("58-4", "issue", "", Map.of("cover", cover.toString()));

        assertThat(page("/en" + magazine.path("58-4")).select("img.cover").attr("alt"))
                .isEqualTo("Picture 601 en");
        assertThat(page("/ar" + magazine.path("58-4")).select("img.cover").attr("alt"))
                .isEqualTo("Picture 601 ar");
        assertThat(page("/en/channels/" + magazine.channel())
                        .select("img.cover")
                        .eachAttr("alt"))
                .containsExactly("Picture 601 en", "Picture 601 en");
    }

    @Test
    void aPictureThatIsKeptBackIsNoCover() {
        var magazine = Binding.open(signedIn.asStaff("newsroom"), "anybody");
        var kept = pictures.keptBack(602);

        assertThat(magazine.volume("1", "issue", "", Map.of("cover", kept.toString()))
                        .statusCode())
                .isEqualTo(303);

        assertThat(page("/en" + magazine.path("1")).select("img.cover")).isEmpty();
        assertThat(page("/en/channels/" + magazine.channel()).select("img.cover"))
                .isEmpty();
    }

    @Test
    void refusesACoverThatIsNoPicture() {
        var magazine = Binding.open(signedIn.asStaff("newsroom"), "anybody");

        for (var written : new String[] {"999999999", "cover"}) {
            var refused = magazine.volume("2", "issue", "", Map.of("cover", written));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(refused.body()).select("#cover").val()).isEqualTo(written);
        }
    }

    private Document page(String path) {
        return Jsoup.parse(new Site(port).get(path).body());
    }
}
