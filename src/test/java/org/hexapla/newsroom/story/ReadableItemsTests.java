package org.hexapla.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.People;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who may open the page to which a counted version of an item leads.
@HexaplaTest
class ReadableItemsTests {

    @Autowired
    Writing writing;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    @Test
    void anybodySeesTheVersionsOfWhatAnybodyReads() {
        var page = versions(published("open-versions", "anybody"));

        assertThat(signedIn.asNobody().get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyThoseWhoReadAClosedChannelSeeTheVersionsOfItsItems() {
        var page = versions(published("closed-versions", "staff"));

        assertThat(signedIn.asNobody().get(page).statusCode()).isEqualTo(404);
        assertThat(signedIn.asReader().get(page).statusCode()).isEqualTo(404);
        assertThat(signedIn.asStaff("library").get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void aDraftIsNothingToOthers() {
        var page = versions(drafted("draft-versions", "anybody"));

        assertThat(signedIn.asNobody().get(page).statusCode()).isEqualTo(404);
        assertThat(signedIn.asStaff("newsroom").get(page).statusCode()).isEqualTo(200);
    }

    private static String versions(ItemId item) {
        return "/en/versions/" + item.item();
    }

    private ItemId published(String channel, String readers) {
        var item = drafted(channel, readers);
        people.asProgram(() -> writing.publish(item, Language.EN, 1, Publishing.MINOR, ""));
        return item;
    }

    private ItemId drafted(String channel, String readers) {
        signedIn.asStaff("newsroom")
                .post(
                        "/en/channels/new",
                        Map.of(
                                "code",
                                channel,
                                "name-en",
                                channel,
                                "languages",
                                "en",
                                "readers",
                                readers,
                                "front",
                                "5"));
        var begun = new ItemId[1];
        people.asProgram(() -> begun[0] = writing.begin(
                "story",
                Language.EN,
                new Details(new TreeSet<>(List.of(new ChannelCode(channel))), "", "", List.of(), ""),
                new Copy("Gravel", "", List.of(new Block.Text("Grey gravel.")), false)));
        return begun[0];
    }
}
