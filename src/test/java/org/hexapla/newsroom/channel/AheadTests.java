package org.hexapla.newsroom.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.FrontPart;
import org.hexapla.newsroom.channel.ChannelView.Section;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class AheadTests {

    @Autowired
    Ahead ahead;

    @Autowired
    SampleRecords sample;

    @Test
    void aCommunitySeesItsOwnMeetings() {
        sample.load();
        var part = FrontPart.of(FrontPart.Kind.EVENTS, "library-community", 5);
        assertThat(ahead.events(part, Language.FR)).isInstanceOfSatisfying(Section.Events.class, section -> {
            assertThat(section.events())
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(hit -> assertThat(hit.path()).startsWith("/events/"));
        });
        var all = FrontPart.of(FrontPart.Kind.EVENTS, "", 30);
        assertThat(ahead.events(all, Language.FR))
                .isInstanceOfSatisfying(
                        Section.Events.class,
                        section -> assertThat(section.events()).hasSizeGreaterThan(5));
    }
}
