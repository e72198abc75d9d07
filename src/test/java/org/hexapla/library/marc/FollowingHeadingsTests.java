package org.hexapla.library.marc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.library.marc.LinkingTests.field;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.hexapla.HexaplaTest;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingFacts;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.jobs.Jobs;
import org.hexapla.jobs.NotWatched;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.library.catalogue.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HexaplaTest
class FollowingHeadingsTests {

    @Autowired
    MarcRecords shelves;

    @Autowired
    HeadingLinks links;

    @Autowired
    Headings headings;

    @Autowired
    Linking linking;

    @Autowired
    Documents documents;

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    JdbcClient database;

    @Autowired
    Jobs jobs;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void tellsReadersTheNewTitleOfAnItemWithoutANewVersion() {
        agendaItem("OCEANS OF OLD");
        var id = add("A/78/9901", field("991", "aA/78/9999", "b7[a]", "cOCEANS OF OLD"));
        assertThat(agendaTitle(id)).isEqualTo("OCEANS OF OLD");

        agendaItem("OCEANS");

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(agendaTitle(id)).isEqualTo("OCEANS"));
        assertThat(documents.find(id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void movesFieldsToTheTagOfTheKindThatTheHeadingHasNow() {
        var body = as(() -> headings.obtain(
                HeadingKind.CORPORATE, new TreeMap<>(Map.of('a', "Followed Conference")), LocalizedText.none()));
        var id = add("A/78/9902", field("710", "aFollowed Conference"), field("610", "aFollowed Conference"));
        var now = new FewHeadings();
        now.put(new Heading(
                body.id(), HeadingKind.MEETING, body.parts(), body.name(), "", "", new Heading.Standing.Live()));

        as(() -> {
            new FollowingHeadings(database, now, links, shelves, jobs, transaction)
                    .work(new NotWatched(Map.of("heading", body.id().toString())));
            return id;
        });

        var record = shelves.find(id).orElseThrow().record();
        assertThat(record.fields("711").flatMap(DataField::headings)).containsExactly(body.id());
        assertThat(record.fields("611").flatMap(DataField::headings)).containsExactly(body.id());
        assertThat(record.first("710")).isEmpty();
        assertThat(documents.find(id).orElseThrow().version()).isEqualTo(2);
    }

    private void agendaItem(String title) {
        var parts = new TreeMap<>(Map.of('a', "A/78/9999", 'b', "7[a]", 'c', title));
        as(() -> headings.put(List.of(new HeadingContent(
                HeadingKind.AGENDA_ITEM,
                parts,
                LocalizedText.none(),
                "followed-item",
                List.of(),
                List.of(),
                HeadingFacts.NONE,
                List.of()))));
    }

    private String agendaTitle(RecordId id) {
        return documents
                .find(id)
                .orElseThrow()
                .description()
                .agenda()
                .getFirst()
                .title()
                .words(Language.EN);
    }

    private RecordId add(String symbol, DataField... more) {
        var record =
                new MarcRecord("", List.of(), List.of(field("191", "a" + symbol))).replacing(_ -> false, List.of(more));
        return as(() -> shelves.shelf(RecordKind.DOCUMENT)
                .add(List.of(linking.link(RecordKind.DOCUMENT, record).record()))
                .getFirst());
    }

    private <T> T as(Supplier<T> work) {
        return cataloguer.asProgram(work);
    }
}
