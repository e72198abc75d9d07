package org.hexapla.library.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hexapla.HexaplaTest;
import org.hexapla.authorities.StateCode;
import org.hexapla.kernel.Language;
import org.hexapla.library.PastVersion;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.Records;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.Subfield;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HexaplaTest
class VoteShelfTests {

    @Autowired
    MarcRecords shelves;

    @Autowired
    VoteReading reading;

    @Autowired
    RecordingRollCalls recording;

    @Autowired
    Records records;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Cataloguer cataloguer;

    @Test
    void readsTheBallotsOfARecord() {
        var id = add(vote("A/RES/97/901"));

        var rollCall = reading.find(id).orElseThrow();
        assertThat(rollCall.ballots())
                .contains(
                        new Ballot(new StateCode("NAM"), Letter.YES, "NAMIBIA"),
                        new Ballot(new StateCode("TUR"), Letter.NOT_VOTING, "TURKEY"));
        assertThat(rollCall.title().in(Language.EN)).contains("Oceans");
        assertThat(rollCall.session()).isEqualTo("97");
    }

    @Test
    void changesTheBallotsThroughTheFieldsAndKeepsWhatTheyWere() {
        var id = add(vote("A/RES/97/902"));
        var changed = entry(id).record();

        save(
                id,
                1,
                changed.replacing(
                        field -> field.text('c').filter("NAM"::equals).isPresent(),
                        List.of(field("967", "a1", "cNAM", "dN", "eNAMIBIA"))));

        assertThat(reading.find(id).orElseThrow().ballots())
                .contains(new Ballot(new StateCode("NAM"), Letter.NO, "NAMIBIA"));
        assertThat(entry(id).version()).isEqualTo(2);
        var was = shelves.shelf(RecordKind.VOTE).asItWas(history(id).getFirst()).orElseThrow();
        assertThat(was.fields("967").map(field -> field.text('d').orElse(""))).containsExactly("Y", "");
    }

    @Test
    void letsTheFieldsFollowWhereTheSourceCorrectsTheVote() {
        var id = add(vote("A/RES/97/903"));
        var told = reading.find(id).orElseThrow();
        var corrected = new RollCall(
                told.source(),
                told.sourceId(),
                told.reference(),
                told.body(),
                told.session(),
                told.date(),
                told.papers(),
                told.title(),
                told.description(),
                told.agendaTitle(),
                told.subjects(),
                told.note(),
                told.traits(),
                told.published(),
                List.of(new Ballot(new StateCode("NAM"), Letter.ABSTAIN, "NAMIBIA")));

        cataloguer.asProgram(() -> recording.record("marc", List.of(corrected), _ -> java.util.Optional.empty()));

        assertThat(entry(id).record().fields("967")).containsExactly(field("967", "a1", "cNAM", "dA", "eNAMIBIA"));
        assertThat(entry(id).record().text("591", 'a')).contains("RECORDED");
    }

    private RecordId add(MarcRecord record) {
        return cataloguer.asProgram(
                () -> shelves.shelf(RecordKind.VOTE).add(List.of(record)).getFirst());
    }

    private void save(RecordId id, int version, MarcRecord record) {
        Supplier<RecordId> change = () -> {
            shelves.shelf(RecordKind.VOTE).change(id, version, record);
            return id;
        };
        cataloguer.asProgram(change);
    }

    private org.hexapla.library.marc.MarcEntry entry(RecordId id) {
        return shelves.find(id).orElseThrow();
    }

    private List<PastVersion> history(RecordId id) {
        return transaction.execute(_ -> records.history(id));
    }

    private static MarcRecord vote(String resolution) {
        return new MarcRecord(
                "",
                List.of(),
                List.of(
                        field("089", "bB23"),
                        field("245", "aOceans"),
                        field("591", "aRECORDED"),
                        field("791", "a" + resolution, "bA/", "c97"),
                        field("967", "a1", "cNAM", "dY", "eNAMIBIA"),
                        field("967", "a2", "cTUR", "eTURKEY"),
                        field("992", "a2001-12-10")));
    }

    private static DataField field(String tag, String... subfields) {
        return DataField.of(
                tag,
                Stream.of(subfields)
                        .map(subfield -> new Subfield.Words(subfield.charAt(0), subfield.substring(1)))
                        .toArray(Subfield[]::new));
    }
}
