package org.hexapla.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The staff plans a campaign, fills its kit and follows it on one page; everybody reads it once it is open.
@HexaplaTest
class CampaignRoomTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Campaigns campaigns;

    @Autowired
    JdbcClient database;

    private static Map<String, String> campaign(String code, String state) {
        return new TreeMap<>(Map.of(
                "code", code,
                "state", state,
                "title-en", "Lamps for Solfira",
                "title-ar", "مصابيح لسولفيرا",
                "messages-en", "One lamp a house.\nNo lamp wasted.",
                "languages", "en ar pt",
                "hashtags", "#Lamps",
                "since", "2021-05-01",
                "until", "2021-08-31",
                "version", "1"));
    }

    @Test
    void nobodyButTheStaffReadsOfWhatIsOnlyPlanned() {
        var staff = signedIn.asStaff("campaigns");
        var planned = campaign("lamps-planned", "planned");
        assertThat(signedIn.asReader()
                        .post("/en/campaigning/rooms/new", planned)
                        .statusCode())
                .isEqualTo(403);
        assertThat(signedIn.asStaff("partners")
                        .post("/en/campaigning/rooms/new", planned)
                        .statusCode())
                .isEqualTo(403);
        assertThat(staff.post("/en/campaigning/rooms/new", planned).statusCode())
                .isEqualTo(303);
        assertThat(staff.post("/en/campaigning/rooms/new", planned).statusCode())
                .as("the same again")
                .isEqualTo(409);
        assertThat(new Site(port).get("/en/campaigns/lamps-planned").statusCode())
                .isEqualTo(404);
        assertThat(new Site(port).get("/en/campaigns").body()).doesNotContain("/campaigns/lamps-planned");
        assertThat(campaigns.find(new CampaignCode("lamps-planned")).map(CampaignCard::isPublic))
                .isEqualTo(Optional.of(false));
        planned.put("state", "open");
        assertThat(staff.post("/en/campaigning/rooms/lamps-planned", planned).statusCode())
                .isEqualTo(303);
        assertThat(staff.post("/en/campaigning/rooms/lamps-planned", planned).statusCode())
                .as("over what was changed in the meantime")
                .isEqualTo(409);
        assertThat(new Site(port).get("/ar/campaigns/lamps-planned").body())
                .contains("مصابيح لسولفيرا")
                .contains("<li>One lamp a house.</li>");
    }

    @Test
    void aKitSaysInWhichLanguagesItIsMissingAndNeverGivesAnother() {
        var staff = signedIn.asStaff("campaigns");
        var room = "/en/campaigning/rooms/lamps-kit";
        assertThat(staff.post("/en/campaigning/rooms/new", campaign("lamps-kit", "open"))
                        .statusCode())
                .isEqualTo(303);
        var piece = Map.of("key", "post", "kind", "post", "name-en", "First post");
        assertThat(signedIn.asReader().post(room + "/pieces", piece).statusCode())
                .isEqualTo(403);
        assertThat(staff.post(room + "/pieces", piece).statusCode()).isEqualTo(303);
        var id = database.sql("select id from campaigns.piece where campaign = 'lamps-kit'")
                .query(Long.class)
                .single();
        assertThat(staff.post(room + "/pieces/" + id, Map.of("language", "en")).statusCode())
                .as("without words and without a file")
                .isEqualTo(400);
        assertThat(staff.post(room + "/pieces/" + id, Map.of("language", "en", "words", "Light a lamp."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(staff.get(room).body()).contains("Missing in:").contains("<bdi>Arabic</bdi>");
        assertThat(new Site(port).get("/ar/campaigns/lamps-kit").body()).contains("غير متاح بهذه اللغة");
    }

    @Test
    void whatItCameToIsCountedWithPeriodSourceAndMethod() {
        var staff = signedIn.asStaff("campaigns");
        var room = "/en/campaigning/rooms/lamps-counted";
        assertThat(staff.post("/en/campaigning/rooms/new", campaign("lamps-counted", "closed"))
                        .statusCode())
                .isEqualTo(303);
        var localised = Map.of("country", "NAM", "language", "en", "day", "2021-06-01", "adapted-en", "Local lamps");
        assertThat(staff.post(room + "/localisations", localised).statusCode()).isEqualTo(303);
        assertThat(staff.post(room + "/localisations", localised).statusCode()).isEqualTo(409);
        assertThat(new Site(port).get("/en/campaigns/lamps-counted").body())
                .contains("Namibia")
                .contains("1 record")
                .contains("/en/figures/campaigns.localisations?total=distinct+country")
                .contains("Each country that adapted a public campaign");
    }

    @Test
    void aTaskWaitsBeforeWhoItWasGivenTo() {
        var staff = signedIn.asStaff("campaigns");
        var room = "/en/campaigning/rooms/lamps-tasks";
        assertThat(staff.post("/en/campaigning/rooms/new", campaign("lamps-tasks", "open"))
                        .statusCode())
                .isEqualTo(303);
        var body = staff.get(room).body();
        var who = java.util.regex.Pattern.compile("<option value=\"([0-9a-f-]{36})\"")
                .matcher(body);
        assertThat(who.find()).isTrue();
        var task = Map.of("what", "Write to the schools of Solfira", "who", who.group(1), "until", "2021-05-20");
        assertThat(staff.post(room + "/tasks", task).statusCode()).isEqualTo(303);
        assertThat(staff.get(room).body())
                .contains("Write to the schools of Solfira")
                .contains("late");
        var id = database.sql("select id from campaigns.campaign_task where campaign = 'lamps-tasks'")
                .query(Long.class)
                .single();
        assertThat(signedIn.asReader()
                        .post(room + "/tasks/" + id + "/done", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(staff.post(room + "/tasks/" + id + "/done", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(staff.post(room + "/tasks/" + id + "/done", Map.of()).statusCode())
                .isEqualTo(409);
    }
}
