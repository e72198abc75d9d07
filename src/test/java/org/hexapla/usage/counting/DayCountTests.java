package org.hexapla.usage.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hexapla.usage.Act;
import org.hexapla.usage.Uses;
import org.hexapla.usage.journal.Journals;
import org.hexapla.usage.journal.Use;
import org.hexapla.usage.visitor.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rules of the COUNTER Code of Practice 5.1, one by one, and all together against a slow count.
class DayCountTests {

    private static final String ITEM = "library.document:1";
    private static final String ROW = "2026-03-01 " + ITEM + " en CH-GE:Geneva ";

    @TempDir
    Path folder;

    @Test
    void takesTwoQuickClicksForOne() throws Exception {
        var counted = count(
                Uses.at("2026-03-01T10:00:00Z", Act.DOWNLOAD, ITEM, "/a", 1),
                Uses.at("2026-03-01T10:00:30Z", Act.DOWNLOAD, ITEM, "/a", 1),
                Uses.at("2026-03-01T10:00:50Z", Act.DOWNLOAD, ITEM, "/a", 1),
                Uses.at("2026-03-01T10:01:20.001Z", Act.DOWNLOAD, ITEM, "/a", 1));
        assertThat(counted)
                .containsOnly(
                        Map.entry(ROW + "total_item_investigations", 2),
                        Map.entry(ROW + "unique_item_investigations", 1),
                        Map.entry(ROW + "total_item_requests", 2),
                        Map.entry(ROW + "unique_item_requests", 1));
    }

    @Test
    void keepsTheSecondOfTwoQuickClicks() throws Exception {
        var before = Uses.at("2026-03-01T10:59:50Z", Act.DOWNLOAD, ITEM, "/a", 1);
        var other = Uses.at("2026-03-01T10:59:55Z", Act.DOWNLOAD, ITEM, "/fr", 1);
        var after = Uses.at("2026-03-01T11:00:10Z", Act.DOWNLOAD, ITEM, "/a", 1);
        // Of ten o'clock only the other address is left, so each hour has one unique request.
        assertThat(count(before, other, after)).containsEntry(ROW + "unique_item_requests", 2);
        assertThat(count(before, after)).containsEntry(ROW + "unique_item_requests", 1);
    }

    @Test
    void countsClicksOfDifferentPeopleAndAddressesEach() throws Exception {
        assertThat(count(
                        Uses.at("2026-03-01T10:00:00Z", Act.DOWNLOAD, ITEM, "/a", 1),
                        Uses.at("2026-03-01T10:00:01Z", Act.DOWNLOAD, ITEM, "/b", 1),
                        Uses.at("2026-03-01T10:00:02Z", Act.DOWNLOAD, ITEM, "/a", 2)))
                .containsEntry(ROW + "total_item_requests", 3)
                .containsEntry(ROW + "unique_item_requests", 2);
    }

    @Test
    void countsAnItemOnceInASession() throws Exception {
        assertThat(count(
                        Uses.at("2026-03-01T10:00:00Z", Act.INVESTIGATION, ITEM, "/a", 1),
                        Uses.at("2026-03-01T10:20:00Z", Act.REQUEST, ITEM, "/b", 1),
                        Uses.at("2026-03-01T10:40:00Z", Act.DOWNLOAD, ITEM, "/c", 1),
                        Uses.at("2026-03-01T11:00:00Z", Act.REQUEST, ITEM, "/b", 1)))
                .containsOnly(
                        Map.entry(ROW + "views", 3),
                        Map.entry(ROW + "total_item_investigations", 4),
                        Map.entry(ROW + "unique_item_investigations", 2),
                        Map.entry(ROW + "total_item_requests", 3),
                        Map.entry(ROW + "unique_item_requests", 2));
    }

    @Test
    void leavesRobotsOut() throws Exception {
        assertThat(count(Uses.byRobot("2026-03-01T10:00:00Z", Act.DOWNLOAD, ITEM)))
                .isEmpty();
    }

    @Test
    void takesAClickBeforeMidnightForTheOneAfterIt() throws Exception {
        var before = Uses.at("2026-03-01T23:59:50Z", Act.DOWNLOAD, ITEM, "/a", 1);
        var after = Uses.at("2026-03-02T00:00:10Z", Act.DOWNLOAD, ITEM, "/a", 1);
        assertThat(count(before, after)).isEmpty();
        var late = Uses.at("2026-03-02T00:00:21Z", Act.DOWNLOAD, ITEM, "/a", 1);
        assertThat(count(before, late)).containsEntry(ROW + "total_item_requests", 1);
    }

    @Test
    void countsAsTheSlowCountDoes() throws Exception {
        var uses = Uses.many(6000, "2026-03-01T13:00:00Z", 7);
        var slow = SlowCount.of(clicks(uses));
        slow.keySet().removeIf(row -> !row.startsWith("2026-03-01"));
        assertThat(slow).hasSizeGreaterThan(400);
        assertThat(count(uses)).isEqualTo(slow);
        Collections.shuffle(uses, new Random(3));
        assertThat(count(uses).values().stream().mapToInt(Integer::intValue).sum())
                .as("in any order")
                .isEqualTo(slow.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static List<SlowCount.Click> clicks(List<Use> uses) {
        return new ArrayList<>(uses.stream()
                .filter(use -> use.visit().agent() == Visit.Agent.PERSON)
                .map(use -> new SlowCount.Click(
                        use.at(),
                        use.act(),
                        use.item(),
                        use.language(),
                        use.visit().place().city(),
                        "" + use.visit().person(),
                        "" + use.address()))
                .toList());
    }

    private Map<String, Integer> count(Use... uses) throws IOException, InterruptedException {
        return count(List.of(uses));
    }

    private Map<String, Integer> count(List<Use> uses) throws IOException, InterruptedException {
        var segments = Journals.written(folder.resolve("" + System.nanoTime()), uses);
        var count = new DayCount();
        for (var segment : segments.byDay().getOrDefault(LocalDate.parse("2026-03-01"), List.of())) {
            count.read(segment.open());
        }
        for (var segment : segments.byDay().getOrDefault(LocalDate.parse("2026-03-02"), List.of())) {
            count.readNext(segment.open());
        }
        return CountedRows.of("2026-03-01", count.count(_ -> -1));
    }
}
