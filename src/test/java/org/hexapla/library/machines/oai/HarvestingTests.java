package org.hexapla.library.machines.oai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.authorities.headings.KeepingHeadings;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.library.catalogue.DescriptionDraft;
import org.hexapla.library.catalogue.Documents;
import org.hexapla.library.catalogue.Origin;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.Subfield;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Harvested complete while records change: none missed, none twice.
@HexaplaTest
class HarvestingTests {

    @LocalServerPort
    int port;

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    Documents documents;

    @Autowired
    Harvesting harvesting;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Stamping stamping;

    @Autowired
    Headings headings;

    @Autowired
    KeepingHeadings keeping;

    @Autowired
    MarcRecords shelves;

    @Autowired
    JdbcClient database;

    @Test
    void tellsOfEveryRecordWhoseHeadingReadsOtherwise() {
        var heading = cataloguer
                .asProgram(() -> headings.put(List.of(body("Harvested Committee"))))
                .getFirst();
        var linked = cataloguer.asProgram(() -> shelves.shelf(RecordKind.DOCUMENT)
                .add(List.of(linkedTo(heading.heading(), "A/HARVEST/8"), linkedTo(heading.heading(), "A/HARVEST/9"))));
        stamping.settle();
        var before = stamp(linked.getFirst());

        var content = body("Harvested Committee renamed");
        cataloguer.asProgram(() -> transactions.execute(_ -> keeping.change(heading.heading(), 1, content)));
        stamping.settle();

        assertThat(linked).allSatisfy(id -> {
            assertThat(stamp(id)).isAfter(before);
            var record = new Site(port)
                    .get("/oai?verb=GetRecord&metadataPrefix=marcxml&identifier=" + harvesting.identifier(id))
                    .body();
            assertThat(record).contains("Harvested Committee renamed");
        });
    }

    private static HeadingContent body(String name) {
        return HeadingContent.of(
                HeadingKind.CORPORATE, new TreeMap<>(Map.of('a', name)), LocalizedText.of(Language.EN, name));
    }

    private static MarcRecord linkedTo(AuthorityId heading, String symbol) {
        return new MarcRecord(
                "",
                List.of(),
                List.of(
                        DataField.of("191", new Subfield.Words('a', symbol)),
                        DataField.of("245", new Subfield.Words('a', "Linked")),
                        DataField.of("710", new Subfield.Linked('a', heading))));
    }

    private Instant stamp(RecordId record) {
        return database.sql("select stamp from library.harvest_entry where record = :record")
                .param("record", record.value())
                .query((row, _) -> row.getTimestamp("stamp").toInstant())
                .single();
    }

    @Test
    void handsOverEachRecordOnceAlthoughRecordsChange() {
        var ids = documents("X.HARVEST-1", 1_300);
        var added = new ArrayList<RecordId>();
        var harvester = new Harvester(new Site(port));

        var first = harvester.harvest("set=body-X.HARVEST-1", page -> {
            if (page == 2) {
                cataloguer.rename(ids.get(10), "Was handed over already");
                cataloguer.rename(ids.get(700), "Will be handed over");
                cataloguer.remove(ids.get(1_100));
                added.addAll(documents("X.HARVEST-1", 1));
                assertThat(harvester.ask("verb=ListSets")).isNotNull();
            } else {
                cataloguer.rename(ids.get(700), "Was handed over since");
                cataloguer.rename(ids.get(1_299), "Changed twice");
                cataloguer.rename(ids.get(1_299), "Changed twice more");
            }
        });
        var second = harvester.harvest("set=body-X.HARVEST-1&from=" + first.responseDate(), _ -> {});

        assertThat(first.pages()).isEqualTo(3);
        assertThat(first.records())
                .extracting(Harvester.Got::identifier)
                .containsExactlyInAnyOrderElementsOf(identifiers(ids));
        assertThat(first.records())
                .filteredOn(Harvester.Got::isDeleted)
                .extracting(Harvester.Got::identifier)
                .containsExactly(harvesting.identifier(ids.get(1_100)));
        assertThat(second.records())
                .extracting(Harvester.Got::identifier)
                .doesNotHaveDuplicates()
                .contains(harvesting.identifier(added.getFirst()))
                .containsAll(identifiers(List.of(ids.get(10), ids.get(700), ids.get(1_100), ids.get(1_299))));
    }

    @Test
    void keepsAHarvesterThatComesAgainUpToDateWhileOthersWrite() throws Exception {
        var ids = new ArrayList<>(documents("X.HARVEST-2", 600));
        var harvester = new Harvester(new Site(port));
        var writer = CompletableFuture.runAsync(() -> write(ids));
        var known = new HashMap<String, Harvester.Got>();

        var from = "";
        for (var run = 0; run < 3 || !writer.isDone(); run++) {
            var harvested = harvester.harvest("set=body-X.HARVEST-2" + from, _ -> {});
            assertThat(harvested.records())
                    .extracting(Harvester.Got::identifier)
                    .doesNotHaveDuplicates();
            harvested.records().forEach(got -> known.put(got.identifier(), got));
            from = "&from=" + harvested.responseDate();
        }
        writer.get(60, TimeUnit.SECONDS);
        harvester
                .harvest("set=body-X.HARVEST-2" + from, _ -> {})
                .records()
                .forEach(got -> known.put(got.identifier(), got));

        for (var id : ids) {
            var title = documents
                    .find(id)
                    .map(document -> document.description().title().words(Language.EN));
            var got = known.get(harvesting.identifier(id));
            // What came and went before anybody could hear of it was never in the set.
            if (got != null || title.isPresent()) {
                assertThat(got)
                        .extracting(Harvester.Got::isDeleted, Harvester.Got::title)
                        .containsExactly(title.isEmpty(), title.orElse(""));
            }
        }
    }

    @Test
    void tellsAHarvesterOfAChangeThatTookLongToCommit() throws Exception {
        var slow = documents("X.HARVEST-3", 1).getFirst();
        var harvester = new Harvester(new Site(port));
        var changed = new CompletableFuture<Boolean>();
        var harvested = new CompletableFuture<Boolean>();
        var writer = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(_ -> {
            cataloguer.rename(slow, "Changed early, seen late");
            changed.complete(true);
            harvested.orTimeout(30, TimeUnit.SECONDS).join();
        }));
        changed.get(30, TimeUnit.SECONDS);

        TimeUnit.MILLISECONDS.sleep(1_100);
        var first = harvester.harvest("set=body-X.HARVEST-3", _ -> harvested.complete(true));
        TimeUnit.MILLISECONDS.sleep(1_100);
        harvested.complete(true);
        writer.get(30, TimeUnit.SECONDS);
        var second = harvester.harvest("set=body-X.HARVEST-3&from=" + first.responseDate(), _ -> {});

        assertThat(second.records()).extracting(Harvester.Got::title).containsExactly("Changed early, seen late");
    }

    @Test
    void isHarvestedByAHarvesterOfOthers() throws Exception {
        // A command that is given our address and a set, and prints an identifier a line.
        var command = System.getenv("HEXAPLA_HARVESTER");
        assumeTrue(command != null, "no HEXAPLA_HARVESTER is named");
        var ids = documents("X.HARVEST-4", 2_100);
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.add(new Site(port).address("/oai").toString());
        words.add("body-X.HARVEST-4");
        var harvester = new ProcessBuilder(words).redirectErrorStream(true).start();

        var got = new ArrayList<String>();
        try (var lines = harvester.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                got.add(line);
                if (got.size() == 100) {
                    IntStream.range(0, 40).forEach(i -> cataloguer.rename(ids.get(i * 50), "Changed meanwhile " + i));
                    cataloguer.remove(ids.get(2_050));
                    documents("X.HARVEST-4", 1);
                }
            }
        }

        assertThat(got).containsExactlyInAnyOrderElementsOf(identifiers(ids));
    }

    private void write(List<RecordId> ids) {
        var random = new Random(4);
        var alive = new ArrayList<>(ids);
        for (var step = 0; step < 150; step++) {
            var at = random.nextInt(alive.size());
            switch (random.nextInt(4)) {
                case 0 -> cataloguer.remove(alive.remove(at));
                case 1 -> {
                    var added = documents("X.HARVEST-2", 1);
                    ids.addAll(added);
                    alive.addAll(added);
                }
                default -> cataloguer.rename(alive.get(at), "Step " + step);
            }
        }
    }

    private List<RecordId> documents(String body, int count) {
        return cataloguer.addAll(IntStream.range(0, count)
                .mapToObj(i -> draft(body, "Harvested " + i))
                .toList());
    }

    private static DescriptionDraft draft(String body, String title) {
        return Cataloguer.draft(title, body + "/" + Long.toString(System.nanoTime(), 36))
                .origins(List.of(new Origin(body, "1")));
    }

    private List<String> identifiers(List<RecordId> ids) {
        return ids.stream().map(harvesting::identifier).toList();
    }
}
