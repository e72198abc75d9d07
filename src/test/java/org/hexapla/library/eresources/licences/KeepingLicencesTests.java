package org.hexapla.library.eresources.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.library.eresources.EResourceFixture;
import org.hexapla.library.eresources.Fields;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class KeepingLicencesTests {

    @Autowired
    KeepingLicences keeping;

    @Autowired
    Licences licences;

    @Autowired
    LicenceFixture fixture;

    @Autowired
    EResourceFixture resources;

    @Autowired
    SignedIn signedIn;

    @Autowired
    People people;

    private String word;
    private LicenceId licence;

    @BeforeEach
    void makeALicence() {
        word = EResourceFixture.word("licence");
        resources.resource(word);
        licence = fixture.add(word, word, Map.of("price", "100.50", "currency", "USD", "ends", "2031-12-31"));
    }

    @Test
    void writesWhatItRead() {
        var kept = licences.find(licence).orElseThrow().record();

        assertThat(Licence.read(new Fields(kept.fields()))).isEqualTo(kept);
        assertThat(kept.term().deadline()).hasValue(java.time.LocalDate.of(2031, 12, 31));
    }

    @Test
    void keepsWhatALicenceWasBefore() {
        var changed = changed(Map.of("price", "120.00"));

        people.asProgram(() -> {
            assertThat(keeping.change(licence, 1, changed)).isInstanceOf(KeepingLicences.Keeping.Changed.class);
            assertThat(keeping.change(licence, 2, changed)).isInstanceOf(KeepingLicences.Keeping.Unchanged.class);
        });

        assertThat(licences.past(licence))
                .singleElement()
                .satisfies(past -> assertThat(past.fields()).containsEntry("price", "100.50"));
        assertThat(signedIn.asStaff("library")
                        .get("/en/e-resources/desk/licences/" + licence)
                        .body())
                .contains("100.50", "120.00");
    }

    @Test
    void letsOnlyOneOfTwoChangeItAtATime() {
        people.asProgram(() -> {
            assertThat(keeping.change(licence, 1, changed(Map.of("notes", "one"))))
                    .isInstanceOf(KeepingLicences.Keeping.Changed.class);
            assertThat(keeping.change(licence, 1, changed(Map.of("notes", "other"))))
                    .isInstanceOf(KeepingLicences.Keeping.Overtaken.class);
        });
    }

    @Test
    void saysWhatIsWrongWithEachField() {
        var fields = changed(Map.of(
                "starts",
                "2022-02-30",
                "price",
                "much",
                "groups",
                "everybody",
                "resources",
                "nothing-of-the-kind",
                "seats",
                "-1"));

        people.asProgram(() ->
                assertThat(keeping.change(licence, 1, fields)).isInstanceOf(KeepingLicences.Keeping.Refused.class));

        assertThat(fields.faults()).containsOnlyKeys("starts", "price", "groups", "resources", "seats");
    }

    @Test
    void notesADecisionOnlyWithItsReason() {
        people.asProgram(() -> {
            assertThat(keeping.decide(licence, Decision.CANCEL, "  ")).isFalse();
            assertThat(keeping.decide(licence, Decision.RENEW, "Twelve readers asked for it"))
                    .isTrue();
        });

        assertThat(licences.decisions(licence))
                .singleElement()
                .satisfies(decided -> assertThat(decided.decision()).isEqualTo(Decision.RENEW));
    }

    @Test
    void isClosedToReadersInTheService() {
        var reader = signedIn.account(Role.READER);

        people.asPerson(reader.id(), () -> {
            assertThatThrownBy(() -> keeping.change(licence, 1, changed(Map.of())))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> keeping.decide(licence, Decision.CANCEL, "because"))
                    .isInstanceOf(NotAllowed.class);
        });
    }

    private Fields changed(Map<String, String> more) {
        var values = new TreeMap<>(licences.find(licence).orElseThrow().record().fields());
        values.putAll(more);
        return new Fields(values);
    }
}
