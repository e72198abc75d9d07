package org.hexapla.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.figures.DimensionLabels;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.Newsdesk;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class ItemLabelsTests {

    @Autowired
    List<DimensionLabels> labels;

    @Autowired
    SignedIn signedIn;

    @Test
    void ofWhatIsClosedFiguresSayThatItIsAndNotItsTitle() {
        var desk = new Newsdesk(signedIn.asStaff("newsroom"));
        var open = "o" + UUID.randomUUID().toString().substring(0, 8);
        var closed = "c" + UUID.randomUUID().toString().substring(0, 8);
        desk.channel(open, "en", "anybody");
        desk.channel(closed, "en", "staff");
        var told = desk.story(open, "", "For the world", "Words.");
        var kept = desk.story(closed, "", "For ourselves", "Words.");

        assertThat(subject(told)).isEqualTo("For the world");
        assertThat(subject(kept)).isEqualTo("Story (closed)");
    }

    private String subject(String item) {
        var subject = "newsroom.item:" + item;
        return labels.stream()
                .filter(known -> known.dimension().equals("subject"))
                .map(known -> known.labels(List.of(subject), Language.EN).getOrDefault(subject, ""))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }
}
