package org.hexapla.library.marc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.library.marc.LinkingTests.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.HexaplaTest;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.kernel.Messages;
import org.hexapla.library.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class ValidationTests {

    @Autowired
    Validation validation;

    @Test
    void findsNothingWrongWithAGoodDocument() {
        assertThat(validation.check(RecordKind.DOCUMENT, document())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"039", "040", "041", "049", "245", "269", "930", "999"})
    void asksADocumentForEachFieldItNeeds(String tag) {
        var record = without(document(), tag);

        assertThat(errors(record)).containsExactly("marc.finding.required-field " + tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "039", "040", "049", "079", "091", "239", "245", "249", "250", "255", "260", "269", "300", "495", "506",
                "599", "996"
            })
    void refusesASecondFieldWhereOneMayStand(String tag) {
        var one = field(tag, "a2");
        var record = without(document(), tag).replacing(_ -> false, List.of(one, one));

        assertThat(errors(record)).contains("marc.finding.repeated-field " + tag);
    }

    @Test
    void acceptsEveryCodeThatTheCompilerOfTheIndexKnows() {
        for (var code :
                "G02 G06 G07 G08 G0A G17 G44 G67 G68 X02 X03 X27 X30 X32 X33 X44 C02 C11 C22 C33 C44 C0A".split(" ")) {
            assertThat(errors(with(field("191", "aA/76/1", "9" + code)))).isEmpty();
        }
        assertThat(errors(with(field("191", "aA/76/1", "9Q99")))).containsExactly("marc.finding.not-in-list 191");
    }

    @Test
    void keepsErrorsAndWarningsApart() {
        var findings = validation.check(
                RecordKind.DOCUMENT, with(field("520", "aWithout a full stop"), field("269", "a2021-13-01")));

        assertThat(findings)
                .filteredOn(finding -> !finding.isError())
                .extracting(Finding::messageKey)
                .containsExactly("marc.finding.form-period");
        assertThat(findings)
                .filteredOn(Finding::isError)
                .extracting(Finding::messageKey)
                .contains("marc.finding.form-date", "marc.finding.repeated-field");
    }

    @Test
    void wantsDatesThatExist() {
        assertThat(errors(replaced("269", field("269", "a2021-02-30")))).containsExactly("marc.finding.form-date 269");
        assertThat(errors(replaced("269", field("269", "a202102")))).isEmpty();
        assertThat(errors(with(field("992", "a2021-02")))).containsExactly("marc.finding.form-day 992");
    }

    @Test
    void wantsASymbolOrAnotherNumber() {
        var nameless = without(document(), "191");

        assertThat(errors(nameless)).containsExactly("marc.finding.no-number 191");
        assertThat(errors(nameless.replacing(_ -> false, List.of(field("079", "aE.97.V.3")))))
                .isEmpty();
    }

    @Test
    void knowsIndicatorsAndSubfields() {
        var odd = new DataField("993", 'x', ' ', List.of(new Subfield.Words('a', "A/76/L.1")));

        assertThat(errors(with(odd))).containsExactly("marc.finding.indicator 993");
        assertThat(errors(with(field("245", "q?"))))
                .contains("marc.finding.unknown-subfield 245", "marc.finding.required-subfield 245");
        assertThat(errors(with(field("500", "a ")))).containsExactly("marc.finding.empty-subfield 500");
    }

    @Test
    void takesALinkForWhatItsHeadingSays() {
        var linked = DataField.of("650", new Subfield.Linked('a', new AuthorityId(1)));

        assertThat(errors(with(linked))).isEmpty();
    }

    @Test
    void countsTheBallotsOfAVote() {
        var good = vote("1", "0", "0", "1", "2");

        assertThat(voteErrors(good)).isEmpty();
        assertThat(voteErrors(vote("2", "0", "0", "1", "3")))
                .containsExactly("marc.finding.vote-total 996", "marc.finding.vote-members 996");
    }

    @Test
    void letsNoMemberVoteTwiceAndNobodyElseAtAll() {
        var twice =
                vote("1", "0", "0", "1", "2").replacing(_ -> false, List.of(field("967", "a3", "cNAM", "eNAMIBIA")));
        var nobody = without(twice, "996").replacing(_ -> false, List.of(field("967", "a4", "eRURITANIA")));
        var tooEarly = replaced(without(vote("1", "0", "0", "1", "2"), "992"), "992", field("992", "a1975-01-01"));

        assertThat(voteErrors(without(twice, "996"))).containsExactly("marc.finding.vote-twice 967");
        assertThat(voteErrors(nobody))
                .containsExactly("marc.finding.vote-twice 967", "marc.finding.vote-unknown-state 967");
        assertThat(voteErrors(tooEarly)).containsExactly("marc.finding.vote-not-member 967");
    }

    @Test
    void looksAtTheLog() {
        assertThat(validation.check(RecordKind.DOCUMENT, with(field("999", "aon Monday"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.messageKey()).isEqualTo("marc.finding.form-log"));
        assertThat(errors(with(field("999", "aabi20210504", "cz")))).containsExactly("marc.finding.not-in-list 999");
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void hasWordsForEveryFormThatItAsksFor(RecordKind kind) {
        Profile.of(kind).fields().values().stream()
                .flatMap(rule -> rule.forms().values().stream())
                .forEach(form -> assertThat(Messages.has(form.messageKey()))
                        .as(form.messageKey())
                        .isTrue());
        assertThat(Profile.of(kind).fields()).hasSizeGreaterThan(15);
    }

    private List<String> errors(MarcRecord record) {
        return errors(RecordKind.DOCUMENT, record);
    }

    private List<String> voteErrors(MarcRecord record) {
        return errors(RecordKind.VOTE, record);
    }

    private List<String> errors(RecordKind kind, MarcRecord record) {
        return validation.check(kind, record).stream()
                .filter(Finding::isError)
                .map(finding -> finding.messageKey() + " " + finding.tag())
                .toList();
    }

    static MarcRecord document() {
        return new MarcRecord(
                "",
                List.of(),
                List.of(
                        field("039", "aDHU"),
                        field("040", "aNNUN"),
                        field("041", "aarachiengfrerusspa"),
                        field("049", "ausa"),
                        field("191", "aA/76/77", "bA/", "c76"),
                        field("245", "aOceans"),
                        field("269", "a2021-05-04"),
                        field("930", "aUND"),
                        field("999", "aabi20210504")));
    }

    private static MarcRecord vote(String yes, String no, String abstain, String absent, String members) {
        return new MarcRecord(
                "",
                List.of(),
                List.of(
                        field("039", "aVOT"),
                        field("041", "aeng"),
                        field("089", "bB23"),
                        new DataField("245", '1', '0', List.of(new Subfield.Words('a', "Oceans"))),
                        field("952", "aA/76/PV.45"),
                        field("967", "a1", "cFRA", "dY", "eFRANCE"),
                        field("967", "a2", "cNAM", "eNAMIBIA"),
                        field("991", "aA/76/251"),
                        field("992", "a2021-12-10"),
                        field("993", "aA/76/L.1"),
                        field("996", "b" + yes, "c" + no, "d" + abstain, "e" + absent, "f" + members),
                        field("999", "aabi20210504")));
    }

    private static MarcRecord with(DataField... more) {
        return document().replacing(_ -> false, List.of(more));
    }

    private static MarcRecord replaced(String tag, DataField... others) {
        return replaced(document(), tag, others);
    }

    private static MarcRecord replaced(MarcRecord record, String tag, DataField... others) {
        return record.replacing(field -> field.tag().equals(tag), List.of(others));
    }

    private static MarcRecord without(MarcRecord record, String tag) {
        return record.replacing(
                field -> field.tag().equals(tag),
                new ArrayList<>(Stream.<DataField>of().toList()));
    }
}
