package org.hexapla.library.marc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexapla.library.marc.LinkingTests.field;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.library.RecordChanged;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.hexapla.people.Role;
import org.hexapla.people.access.ActingAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class SavingRecordsTests {

    @Autowired
    SavingRecords saving;

    @Autowired
    MarcRecords shelves;

    @Test
    void keepsAGoodRecordStampedWithWhoAndWhen() {
        var id = add("A/76/8801");

        assertThat(record(id).texts("999", 'a')).contains("abi20210504");
        var outcome = save(id, 1, record(id).replacing(_ -> false, List.of(field("500", "aNote."))));

        assertThat(outcome).isInstanceOf(Saved.Changed.class);
        assertThat(record(id).texts("999", 'a')).anyMatch(entry -> entry.matches("alu\\d{8}"));
    }

    @Test
    void refusesARecordWithErrorsAndSaysThem() {
        var outcome = as(staff(), () -> saving.save(RecordKind.DOCUMENT, null, 0, bad()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::messageKey)
                                .contains("marc.finding.form-date"));
    }

    @Test
    void keepsARecordWithWarningsAndReturnsThem() {
        var record = document("A/76/8802").replacing(_ -> false, List.of(field("520", "aWithout a full stop")));

        assertThat(as(staff(), () -> saving.save(RecordKind.DOCUMENT, null, 0, record)))
                .isInstanceOfSatisfying(
                        Saved.Added.class,
                        added -> assertThat(added.warnings())
                                .extracting(Finding::messageKey)
                                .containsExactly("marc.finding.form-period"));
    }

    @Test
    void warnsOfASymbolThatAnotherBearsHoweverItIsWritten() {
        var first = add("A/76/8803");

        assertThat(as(staff(), () -> saving.save(RecordKind.DOCUMENT, null, 0, document("a/76/ 8803"))))
                .isInstanceOfSatisfying(
                        Saved.Added.class,
                        added -> assertThat(added.warnings())
                                .filteredOn(finding -> finding.messageKey().equals("marc.finding.symbol-taken"))
                                .singleElement()
                                .satisfies(finding ->
                                        assertThat(finding.arguments()).contains(first.toString())));
    }

    @Test
    void doesNotWarnOfItsOwnSymbol() {
        var id = add("A/76/8804");

        assertThat(save(id, 1, record(id).replacing(_ -> false, List.of(field("500", "aNote.")))))
                .isInstanceOfSatisfying(
                        Saved.Changed.class,
                        changed -> assertThat(changed.warnings()).isEmpty());
    }

    @Test
    void writesDatesInOneForm() {
        var record = document("A/76/8805")
                .replacing(
                        field -> field.tag().equals("269"),
                        List.of(field("269", "a20210504"), field("992", "a20210506")));

        var id = added(as(staff(), () -> saving.save(RecordKind.DOCUMENT, null, 0, record)));

        assertThat(record(id).text("269", 'a')).contains("2021-05-04");
        assertThat(record(id).text("992", 'a')).contains("2021-05-06");
    }

    @Test
    void doesNothingWhereNothingChanged() {
        var id = add("A/76/8806");

        assertThat(save(id, 1, record(id))).isEqualTo(new Saved.Unchanged(id));
    }

    @Test
    void refusesAChangeOfAVersionThatIsPast() {
        var id = add("A/76/8807");

        assertThatThrownBy(() -> save(id, 7, record(id))).isInstanceOf(RecordChanged.class);
    }

    @Test
    void letsAStationChangeOnlyItsOwnRecords() {
        var id = add("A/76/8808");
        var change = record(id).replacing(_ -> false, List.of(field("500", "aNote.")));

        assertThat(as(staff("library-geneva"), () -> saving.save(RecordKind.DOCUMENT, id, 1, change)))
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::messageKey)
                                .containsExactly("marc.finding.not-of-your-station"));
        assertThat(as(staff("library-new-york"), () -> saving.save(RecordKind.DOCUMENT, id, 1, change)))
                .isInstanceOf(Saved.Changed.class);
    }

    @Test
    void closesRevisedRecordsToAllButRevisers() {
        var id = add("A/76/8809");
        save(id, 1, record(id).replacing(_ -> false, List.of(field("999", "aabt20210505", "ct"))));
        var change = record(id).replacing(_ -> false, List.of(field("500", "aNote.")));

        assertThat(as(staff(), () -> saving.save(RecordKind.DOCUMENT, id, 2, change)))
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::messageKey)
                                .containsExactly("marc.finding.revised"));
        assertThat(as(staff("library-revision"), () -> saving.save(RecordKind.DOCUMENT, id, 2, change)))
                .isInstanceOf(Saved.Changed.class);
    }

    @Test
    void keepsAllOfSeveralNewRecordsOrNone() {
        var outcomes = as(staff(), () -> saving.add(RecordKind.DOCUMENT, List.of(document("A/76/8810"), bad())));

        assertThat(outcomes).allMatch(Saved.Refused.class::isInstance);
        var good = as(
                staff(), () -> saving.add(RecordKind.DOCUMENT, List.of(document("A/76/8810"), document("A/76/8811"))));
        assertThat(good).allMatch(Saved.Added.class::isInstance);
    }

    @Test
    void refusesReaders() {
        assertThatThrownBy(() -> saving.save(RecordKind.DOCUMENT, null, 0, document("A/76/8812")))
                .isInstanceOf(NotAllowed.class);
    }

    private RecordId add(String symbol) {
        return added(as(staff(), () -> saving.save(RecordKind.DOCUMENT, null, 0, document(symbol))));
    }

    private static RecordId added(Saved saved) {
        return ((Saved.Added) saved).id();
    }

    private Saved save(RecordId id, int version, MarcRecord record) {
        return as(staff(), () -> saving.save(RecordKind.DOCUMENT, id, version, record));
    }

    private MarcRecord record(RecordId id) {
        return shelves.find(id).orElseThrow().record();
    }

    /// Of a session that no heading is needed for.
    private static MarcRecord document(String symbol) {
        return ValidationTests.document()
                .replacing(field -> field.tag().equals("191"), List.of(field("191", "a" + symbol)));
    }

    private static MarcRecord bad() {
        return document("A/76/8899").replacing(field -> field.tag().equals("269"), List.of(field("269", "asoon")));
    }

    private static Person staff(String... more) {
        var departments = new java.util.HashSet<>(Set.of(more));
        departments.add("library");
        return new Person(new PersonId(new UUID(7, 7)), "Ada Lovelace", Role.STAFF, departments, Language.EN);
    }

    private static <T> T as(Person person, java.util.function.Supplier<T> work) {
        return ActingAs.during(person, work::get);
    }
}
