package org.hexapla.library.marc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.library.RecordKind;
import org.junit.jupiter.api.Test;

class LinkingTests {

    private final FewHeadings headings = new FewHeadings();
    private final Linking linking = new Linking(headings);
    private final Resolving resolving = new Resolving(headings);

    @Test
    void linksTheWordsOfAHeadingToItsNumber() {
        var oceans = headings.add(HeadingKind.TOPIC, "aOCEANS");

        assertThat(linked(field("650", "aOCEANS")))
                .isEqualTo(DataField.of("650", new Subfield.Linked('a', oceans.id())));
    }

    @Test
    void readsTheWordsOfTheHeadingAsTheyAreNow() {
        var goodall = headings.add(HeadingKind.PERSON, "aGoodall, J.");
        var record = record(DataField.of("700", new Subfield.Linked('a', goodall.id())));
        headings.put(new Heading(
                goodall.id(),
                HeadingKind.PERSON,
                new java.util.TreeMap<>(java.util.Map.of('a', "Goodall, Jane", 'g', "(Messenger of Peace)")),
                goodall.name(),
                "",
                "",
                goodall.standing()));

        assertThat(resolving.resolved(record).fields())
                .containsExactly(field("700", "aGoodall, Jane", "g(Messenger of Peace)"));
        assertThat(resolving.numbered(record).fields())
                .containsExactly(field("700", "aGoodall, Jane", "g(Messenger of Peace)", "0" + goodall.id()));
    }

    @Test
    void believesTheNumberMoreThanTheWords() {
        headings.add(HeadingKind.TOPIC, "aPEACE");
        var oceans = headings.add(HeadingKind.TOPIC, "aOCEANS");

        assertThat(linked(field("650", "aPEACE", "0" + oceans.id())))
                .isEqualTo(DataField.of("650", new Subfield.Linked('a', oceans.id())));
    }

    @Test
    void linksByTheCodeOfTheHouse() {
        var egypt = headings.coded(HeadingKind.CORPORATE, "EGY", "aEgypt");

        assertThat(linked(DataField.of("710", new Subfield.Words('a', "Whatever"), KnownHeadings.code("EGY"))))
                .isEqualTo(DataField.of("710", new Subfield.Linked('a', egypt.id())));
    }

    @Test
    void prefersTheHeadingOfJustTheseParts() {
        headings.add(HeadingKind.PERSON, "aSmith, Ann", "g(Egypt)");
        var mother = headings.add(HeadingKind.PERSON, "aSmith, Ann");

        assertThat(linked(field("700", "aSmith, Ann")).heading()).contains(mother.id());
    }

    @Test
    void saysThatNoHeadingReadsSo() {
        assertThat(findings(field("650", "aOCEANZ"))).singleElement().satisfies(finding -> {
            assertThat(finding.isError()).isTrue();
            assertThat(finding.messageKey()).isEqualTo("marc.finding.unknown-heading");
            assertThat(finding.arguments()).containsExactly("OCEANZ");
            assertThat(finding.code()).isEqualTo('a');
        });
    }

    @Test
    void saysThatSeveralHeadingsReadSo() {
        headings.add(HeadingKind.PERSON, "aSmith, Ann", "g(Egypt)");
        headings.add(HeadingKind.PERSON, "aSmith, Ann", "g(Peru)");

        assertThat(keys(field("700", "aSmith, Ann"))).containsExactly("marc.finding.ambiguous-heading");
        assertThat(keys(field("700", "aSmith, Ann", "g(Peru)"))).isEmpty();
    }

    @Test
    void saysThatAHeadingIsUnknownOrOfAnotherKindOrOutOfUse() {
        var place = headings.add(HeadingKind.PLACE, "aEGYPT");
        var old = headings.add(HeadingKind.TOPIC, "", new Heading.Standing.Deprecated(), "aATOMS");

        assertThat(keys(field("650", "0987"))).containsExactly("marc.finding.unknown-number");
        assertThat(keys(field("650", "0" + place.id()))).containsExactly("marc.finding.other-kind");
        assertThat(keys(field("650", "0" + old.id()))).containsExactly("marc.finding.deprecated-heading");
    }

    @Test
    void followsAHeadingThatWasMerged() {
        var gaining = headings.add(HeadingKind.TOPIC, "aOCEANS");
        var losing = headings.add(HeadingKind.TOPIC, "", new Heading.Standing.Merged(gaining.id()), "aSEAS");

        assertThat(linked(field("650", "0" + losing.id())).heading()).contains(gaining.id());
    }

    @Test
    void refusesALinkWhereNoneBelongs() {
        var record = DataField.of("245", new Subfield.Linked('a', new AuthorityId(3)));

        assertThat(keys(record)).containsExactly("marc.finding.not-controlled");
    }

    @Test
    void namesTheFieldOfAFinding() {
        headings.add(HeadingKind.TOPIC, "aOCEANS");

        var findings = linking.link(
                        RecordKind.DOCUMENT, record(field("650", "aOCEANS"), field("650", "aX"), field("651", "aY")))
                .findings();

        assertThat(findings).extracting(Finding::occurrence).containsExactly(2, 1);
    }

    @Test
    void keepsWhatIsNotControlledAsItIs() {
        headings.add(HeadingKind.AGENDA_ITEM, "aA/76/251", "b78[a]", "cOCEANS", "dOCEANS");

        assertThat(linked(field("991", "aA/76/251", "b78[a]", "e a note", "zI")).subfields())
                .extracting(Subfield::code)
                .containsExactly('a', 'b', 'e', 'z');
    }

    private DataField linked(DataField field) {
        return linking.link(RecordKind.DOCUMENT, record(field))
                .record()
                .fields()
                .getFirst();
    }

    private List<Finding> findings(DataField field) {
        return linking.link(RecordKind.DOCUMENT, record(field)).findings();
    }

    private List<String> keys(DataField field) {
        return findings(field).stream().map(Finding::messageKey).toList();
    }

    private static MarcRecord record(DataField... fields) {
        return new MarcRecord("", List.of(), List.of(fields));
    }

    static DataField field(String tag, String... subfields) {
        return DataField.of(
                tag,
                Stream.of(subfields)
                        .map(subfield -> new Subfield.Words(subfield.charAt(0), subfield.substring(1)))
                        .toArray(Subfield[]::new));
    }
}
