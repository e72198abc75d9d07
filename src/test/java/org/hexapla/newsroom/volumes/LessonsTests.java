package org.hexapla.newsroom.volumes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class LessonsTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    SampleRecords sample;

    @Test
    void aGuideBeginsWithItsHeadingsEachOfWhichLeadsToItsPlace() {
        var channel = Binding.open(signedIn.asStaff("newsroom"), "anybody");
        var guide = channel.item("guide", "Maps", "# Where\n\nHere.\n\n## *Old* maps\n\nThere.\n\n# `When`\n\nNow.");

        var page = page("/en/stories/" + guide);
        var links = page.select("nav.contents a");

        assertThat(links.eachText()).containsExactly("Where", "Old maps", "When");
        assertThat(page.select("nav.contents > ul > li > ul a").eachText()).containsExactly("Old maps");
        for (var link : links) {
            assertThat(page.select("article " + link.attr("href")).text()).isEqualTo(link.text());
        }
    }

    @Test
    void aGuideWithOneHeadingAndAStoryHaveNoTableOfContents() {
        var channel = Binding.open(signedIn.asStaff("newsroom"), "anybody");

        assertThat(page("/en/stories/" + channel.item("guide", "Short", "# One\n\nWord."))
                        .select("nav.contents"))
                .isEmpty();
        assertThat(page("/en/stories/" + channel.item("story", "Told", "# One\n\n# Two"))
                        .select("nav.contents"))
                .isEmpty();
    }

    @Test
    void lessonsOfAnEarlierSystemComeWithWhomTheyAreFor() {
        sample.load();

        var found = page("/fr/lessons?age=13&subject=languages");

        assertThat(found.select("main").text()).contains("Une phrase, six fois").doesNotContain("Deux tiers");
        var lesson = found.select("main a[href*=/stories/]").attr("href");
        assertThat(page(lesson).select("main").text()).contains("De 11 à 15 ans", "Objectif 4");
    }

    @Test
    void teachersFindALessonByAgeSubjectAndGoal() {
        var channel = Binding.open(signedIn.asStaff("newsroom"), "anybody");
        var lesson = channel.item("lesson", "Water counted " + channel.channel(), "Count it.");
        channel.details(lesson, 2, Map.of("from", "10", "to", "14", "subject", "mathematics", "goal", "6"));
        var title = page("/en/stories/" + lesson).select("h1").text();

        assertThat(page("/en/stories/" + lesson).select("dl.facts").text())
                .contains("10 to 14 years")
                .contains("Mathematics")
                .contains("Goal 6");
        for (var asked :
                new String[] {"", "?age=10", "?age=14&subject=mathematics&goal=6", "?goal=6", "?age=x&goal=99"}) {
            assertThat(found(asked)).as(asked).contains(title);
        }
        for (var asked : new String[] {"?age=9", "?age=15", "?subject=history", "?goal=4"}) {
            assertThat(found(asked)).as(asked).doesNotContain(title);
        }
    }

    @Test
    void refusesAgesThatAreNoneAndTellsNobodyOfALessonInAClosedChannel() {
        var staff = signedIn.asStaff("newsroom");
        var closed = Binding.open(staff, "staff");
        var lesson = closed.item("lesson", "Closed " + closed.channel(), "Hush.");

        for (var ages : new String[][] {{"14", "10"}, {"10", ""}, {"", "10"}, {"10", "200"}}) {
            assertThat(closed.details(lesson, 2, Map.of("from", ages[0], "to", ages[1]))
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(found("")).doesNotContain("Closed " + closed.channel());
        assertThat(Jsoup.parse(staff.get("/en/lessons").body()).select("h2").eachText())
                .contains("Closed " + closed.channel());
    }

    private java.util.List<String> found(String asked) {
        return page("/en/lessons" + asked).select("li.card h2").eachText();
    }

    private Document page(String path) {
        return Jsoup.parse(new Site(port).get(path).body());
    }
}
