package org.hexapla.library.marc.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.HexaplaTest;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.Subfield;
import org.hexapla.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class FieldSearchTests {

    private static final List<RecordKind> DOCUMENTS = List.of(RecordKind.DOCUMENT);
    private static final List<String> WORDS = List.of("Océans", "peace", "rights", "море", "联合国", "Human rights");

    @Autowired
    FieldSearch search;

    @Autowired
    BrowsingFields browsing;

    @Autowired
    MarcRecords records;

    @Autowired
    Headings headings;

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    People people;

    @Test
    void findsWhatStandsInASubfieldLetterForLetter() {
        var id = add("A/961/1", DataField.of("245", words('a', "Letter dated 3 May")));

        assertThat(found("191__a:'A/961/1'")).containsExactly(id);
        assertThat(found("191__b:'A/961/1'")).isEmpty();
        assertThat(found("191__a:'a/961/1'")).isEmpty();
        assertThat(found("191__a:'A/961/1' AND 245a:'Letter dated *'")).containsExactly(id);
    }

    @Test
    void findsWordsWhateverTheirCapitalsAndAccents() {
        var id = add("A/962/1", DataField.of("245", words('a', "Les OCÉANS et la paix; 联合国海洋会议")));

        assertThat(found("s:A/962/1 title:oceans")).containsExactly(id);
        assertThat(found("s:A/962/1 title:\"la paix\"")).containsExactly(id);
        assertThat(found("s:A/962/1 title:ocean")).isEmpty();
        assertThat(found("s:A/962/1 title:ocean*")).containsExactly(id);
        assertThat(found("s:A/962/1 title:海洋")).containsExactly(id);
        assertThat(found("s:A/962/1 title:oceans -paix")).isEmpty();
        assertThat(found("\"et la\" AND s:A/962/1")).containsExactly(id);
    }

    @Test
    void findsByExpressionAndByWhatIsMissing() {
        var one = add("A/963/L.7", DataField.of("245", words('a', "One")));
        var two = add("A/963/8", DataField.of("991", words('e', "note")));

        assertThat(found("symbol:/^A\\/963\\/L\\.\\d+$/")).containsExactly(one);
        assertThat(found("symbol:A/963/* AND NOT 991:*")).containsExactly(one);
        assertThat(found("symbol:A/963/* AND (245:'One' OR 991:*)")).containsExactly(one, two);
        assertThat(search.ask("symbol:/(/", DOCUMENTS)).isInstanceOf(Answer.Mistaken.class);
    }

    @Test
    void readsTheWordsOfHeadingsInTheAuthorityFile() {
        var heading = cataloguer.asProgram(() -> headings.obtain(
                HeadingKind.SESSION, new TreeMap<>(Map.of('b', "A/", 'c', "964sp")), LocalizedText.none()));
        var id = add(
                "A/S-964/1",
                DataField.of("791", new Subfield.Linked('b', heading.id()), new Subfield.Linked('c', heading.id())));

        assertThat(found("791__c:'964sp'")).containsExactly(id);
        assertThat(found("791__b:'964sp'")).isEmpty();
        assertThat(found("body:964SP")).containsExactly(id);
        assertThat(found("xref:" + heading.id())).containsExactly(id);
    }

    @Test
    void findsDocumentsThatWereNeverCataloguedInMarc() {
        var id = cataloguer.add("Never in fields", "A/965/1");

        assertThat(found("191:A/965/1")).containsExactly(id);
        assertThat(found("id:" + id + " created>2000-01-01 user:hexapla")).containsExactly(id);
        assertThat(found("id:" + id + " updated<2000-01-01")).isEmpty();
    }

    @Test
    void listsValuesWithTheNumberOfTheirRecords() {
        add("A/966/2", DataField.of("930", words('a', "DESK966B")));
        add("A/966/10", DataField.of("930", words('a', "DESK966B"), words('a', "DESK966A")));

        assertThat(browsing.browse(LogicalField.PRODINF, DOCUMENTS, "desk966", 0, 10)
                        .values())
                .containsExactly(new BrowsingFields.Value("DESK966A", 1), new BrowsingFields.Value("DESK966B", 2));
        assertThat(browsing.browse(LogicalField.SYMBOL, DOCUMENTS, "A/966/", 0, 10)
                        .values())
                .extracting(BrowsingFields.Value::text)
                .containsExactly("A/966/2", "A/966/10");
    }

    /// The same records, the same question: what the database finds is what reading each record finds.
    @Test
    void findsWhatReadingEachRecordFinds() {
        var random = new Random(20);
        var kept = new HashMap<RecordId, MarcRecord>();
        for (var i = 0; i < 60; i++) {
            var record = record(random, i);
            kept.put(add(record), record);
        }
        for (var time = 0; time < 150; time++) {
            var condition = condition(random, 3);
            var expected = kept.entrySet().stream()
                    .filter(entry -> holds(condition, entry.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            var asked = new Condition.All(List.of(
                    new Condition.Says(List.of(Spot.tag("930", "a")), new Wanted.Whole("PROPERTY967")), condition));
            assertThat(search.ask(asked, DOCUMENTS))
                    .as(condition.toString())
                    .isInstanceOfSatisfying(
                            Answer.Found.class,
                            found -> assertThat(found.records()).containsExactlyInAnyOrderElementsOf(expected));
        }
    }

    private static MarcRecord record(Random random, int number) {
        var fields = new ArrayList<DataField>();
        fields.add(DataField.of("191", words('a', "A/967/" + number)));
        fields.add(DataField.of("930", words('a', "PROPERTY967")));
        for (var tag : List.of("245", "246", "500", "500")) {
            if (random.nextBoolean()) {
                fields.add(new DataField(
                        tag,
                        random.nextBoolean() ? '1' : ' ',
                        ' ',
                        List.of(words(random.nextBoolean() ? 'a' : 'b', one(random)), words('c', one(random)))));
            }
        }
        return new MarcRecord("", List.of(), fields);
    }

    private static Condition condition(Random random, int depth) {
        return switch (depth == 0 ? 3 : random.nextInt(5)) {
            case 0 -> new Condition.All(List.of(condition(random, depth - 1), condition(random, depth - 1)));
            case 1 -> new Condition.Any(List.of(condition(random, depth - 1), condition(random, depth - 1)));
            case 2 -> new Condition.Not(condition(random, depth - 1));
            default -> {
                var spot = List.of(
                                Spot.tag("245", "a"),
                                Spot.tag("500", ""),
                                Spot.tags("240", "249", "ac"),
                                new Spot("246", "246", '1', '_', ""))
                        .get(random.nextInt(4));
                yield new Condition.Says(
                        List.of(spot), random.nextInt(4) == 0 ? new Wanted.Anything() : new Wanted.Whole(one(random)));
            }
        };
    }

    private static boolean holds(Condition condition, MarcRecord record) {
        return switch (condition) {
            case Condition.All(var all) -> all.stream().allMatch(each -> holds(each, record));
            case Condition.Any(var any) -> any.stream().anyMatch(each -> holds(each, record));
            case Condition.Not(var not) -> !holds(not, record);
            case Condition.Says(var spots, var wanted) ->
                record.fields().stream()
                        .filter(field -> spots.getFirst().holds(field.tag()))
                        .filter(field -> spots.getFirst().first() == '_'
                                || spots.getFirst().first() == field.first())
                        .flatMap(field -> field.subfields().stream())
                        .filter(subfield -> spots.getFirst().isMeant(subfield.code()))
                        .anyMatch(subfield -> wanted instanceof Wanted.Anything
                                || subfield instanceof Subfield.Words(var _, var value)
                                        && wanted.equals(new Wanted.Whole(value)));
            case Condition other -> throw new IllegalArgumentException(other.toString());
        };
    }

    private static String one(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private RecordId add(String symbol, DataField field) {
        return add(new MarcRecord("", List.of(), List.of(DataField.of("191", words('a', symbol)), field)));
    }

    private RecordId add(MarcRecord record) {
        var added = new AtomicReference<RecordId>();
        people.asProgram(() -> added.set(
                records.shelf(RecordKind.DOCUMENT).add(List.of(record)).getFirst()));
        return added.get();
    }

    private List<RecordId> found(String question) {
        return switch (search.ask(question, DOCUMENTS)) {
            case Answer.Found(var found, var _, var _) -> found;
            case Answer other -> throw new AssertionError(question + ": " + other);
        };
    }

    private static Subfield words(char code, String value) {
        return new Subfield.Words(code, value);
    }
}
