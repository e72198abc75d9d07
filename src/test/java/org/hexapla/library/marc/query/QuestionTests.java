package org.hexapla.library.marc.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.library.RecordId;
import org.hexapla.library.marc.query.Condition.Act;
import org.hexapla.library.marc.query.Condition.All;
import org.hexapla.library.marc.query.Condition.Any;
import org.hexapla.library.marc.query.Condition.Dated;
import org.hexapla.library.marc.query.Condition.Not;
import org.hexapla.library.marc.query.Condition.Relation;
import org.hexapla.library.marc.query.Condition.Says;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTests {

    private static final List<Spot> TITLE = LogicalField.TITLE.spots();

    @Test
    void readsATagWithIndicatorsAndACode() {
        assertThat(Question.read("191__a:'A/76/L.8'"))
                .isEqualTo(new Says(List.of(Spot.tag("191", "a")), new Wanted.Whole("A/76/L.8")));
        assertThat(Question.read("2451_a:x"))
                .isEqualTo(new Says(List.of(new Spot("245", "245", '1', '_', "a")), new Wanted.Words("x")));
        assertThat(Question.read("245a:x")).isEqualTo(new Says(List.of(Spot.tag("245", "a")), new Wanted.Words("x")));
    }

    @Test
    void readsNamesOfFieldsAndTheirShortForms() {
        assertThat(Question.read("s:A/76/1"))
                .isEqualTo(new Says(LogicalField.SYMBOL.spots(), new Wanted.Words("A/76/1")));
        assertThat(Question.read("heading:water"))
                .isEqualTo(new Says(LogicalField.SUBJECT.spots(), new Wanted.Words("water")));
    }

    @Test
    void givesWordsToTheFieldBeforeThem() {
        assertThat(Question.read("title:human \"rights of\" -women"))
                .isEqualTo(new All(List.of(
                        new Says(TITLE, new Wanted.Words("human")),
                        new Says(TITLE, new Wanted.Words("rights of")),
                        new Not(new Says(TITLE, new Wanted.Words("women"))))));
    }

    @Test
    void keepsTheBracketsOfASymbol() {
        assertThat(Question.read("(symbol:S/RES/2803(2025))"))
                .isEqualTo(new Says(LogicalField.SYMBOL.spots(), new Wanted.Words("S/RES/2803(2025)")));
    }

    @Test
    void keepsTheBackslashesOfAnExpressionButThoseBeforeASlash() {
        assertThat(Question.read("symbol:/^A\\/7[67]\\/L\\.\\d+$/"))
                .isEqualTo(new Says(LogicalField.SYMBOL.spots(), new Wanted.Fitting("^A/7[67]/L\\.\\d+$")));
    }

    @Test
    void bindsAndCloserThanOr() {
        assertThat(Question.read("245:* OR 246:* AND NOT 991:*"))
                .isEqualTo(new Any(List.of(exists("245"), new All(List.of(exists("246"), new Not(exists("991")))))));
    }

    @Test
    void readsWhatIsAskedOfTheRecordItself() {
        assertThat(Question.read("updated>2026-01-01 id:12 xref:34 user:'Ana Ruiz'"))
                .isEqualTo(new All(List.of(
                        new Dated(Act.UPDATED, Relation.AFTER, LocalDate.of(2026, 1, 1)),
                        new Condition.Numbered(new RecordId(12)),
                        new Condition.Links(new AuthorityId(34)),
                        new Condition.By(Act.UPDATED, "Ana Ruiz"))));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "title:'open, 6, cataloguing.question.not-closed",
                "(245:*, 0, cataloguing.question.not-closed",
                "245:* ), 6, cataloguing.question.not-opened",
                "245:* AND, 9, cataloguing.question.ends-early",
                "title:, 0, cataloguing.question.no-value",
                "colour:red, 0, cataloguing.question.unknown-name",
                "AND 245:*, 0, cataloguing.question.unexpected",
                "updated>soon, 8, cataloguing.question.no-date",
                "title>2026-01-01, 0, cataloguing.question.not-a-date-name",
                "id:x, 3, cataloguing.question.no-number"
            })
    void saysWhereItWentWrong(String typed, int place, String key) {
        var mistaken = catchThrowableOfType(Mistake.MistakenException.class, () -> Question.read(typed));

        assertThat(mistaken.mistake.place()).isEqualTo(place);
        assertThat(mistaken.mistake.key()).isEqualTo(key);
    }

    @Test
    void readsBackEveryConditionThatIsWrittenDown() {
        var random = new Random(14);
        for (var time = 0; time < 2000; time++) {
            var condition = any(random, 4);
            assertThat(Question.read(written(condition))).as(written(condition)).isEqualTo(condition);
        }
    }

    @Test
    void answersWhateverIsTypedWithAConditionOrAMistake() {
        var random = new Random(15);
        var letters = "ab 1_:'\"/()*<>-\\ANDORNOT 245 title: ";
        for (var time = 0; time < 5000; time++) {
            var typed = new StringBuilder();
            random.ints(random.nextInt(40), 0, letters.length()).forEach(at -> typed.append(letters.charAt(at)));
            try {
                assertThat(Question.read(typed.toString())).isNotNull();
            } catch (Mistake.MistakenException mistaken) {
                assertThat(mistaken.mistake.place()).isBetween(0, typed.length());
            }
        }
    }

    @Test
    void doesNotDigWithoutEnd() {
        var mistaken = catchThrowableOfType(
                Mistake.MistakenException.class, () -> Question.read("(".repeat(900) + "a" + ")".repeat(900)));

        assertThat(mistaken.mistake.key()).isEqualTo("cataloguing.question.too-deep");
    }

    private static Condition exists(String tag) {
        return new Says(List.of(Spot.tag(tag, "")), new Wanted.Anything());
    }

    private static Condition any(Random random, int depth) {
        return switch (depth == 0 ? 3 : random.nextInt(6)) {
            case 0 -> new All(several(random, depth));
            case 1 -> new Any(several(random, depth));
            case 2 -> new Not(any(random, depth - 1));
            default ->
                new Says(
                        random.nextBoolean()
                                ? LogicalField.values()[random.nextInt(16)].spots()
                                : List.of(Spot.tag("245", "a")),
                        wanted(random));
        };
    }

    private static List<Condition> several(Random random, int depth) {
        var conditions = new ArrayList<Condition>();
        for (var i = 0; i < 2 + random.nextInt(2); i++) {
            conditions.add(any(random, depth - 1));
        }
        return conditions;
    }

    private static Wanted wanted(Random random) {
        var words = List.of("A/76/1", "it's", "a \\ b", "two words", "море", "S/RES/1(1946)", "x*");
        var word = words.get(random.nextInt(words.size()));
        return switch (random.nextInt(4)) {
            case 0 -> new Wanted.Anything();
            case 1 -> new Wanted.Whole(word);
            case 2 -> new Wanted.Words(word);
            default -> new Wanted.Fitting("^" + word.replace("\\", "") + "\\d/");
        };
    }

    /// Each alternative in brackets, so that what is read does not depend on what binds closer.
    private static String written(Condition condition) {
        return switch (condition) {
            case All(var all) ->
                all.stream()
                        .map(QuestionTests::bracketed)
                        .reduce((a, b) -> a + " AND " + b)
                        .orElse("");
            case Any(var any) ->
                any.stream()
                        .map(QuestionTests::bracketed)
                        .reduce((a, b) -> a + " OR " + b)
                        .orElse("");
            case Not(var not) -> "NOT " + bracketed(not);
            case Says(var spots, var wanted) -> name(spots) + ":" + value(wanted);
            case Condition other -> throw new IllegalArgumentException(other.toString());
        };
    }

    private static String bracketed(Condition condition) {
        return "(" + written(condition) + ")";
    }

    private static String name(List<Spot> spots) {
        return java.util.stream.Stream.of(LogicalField.values())
                .filter(field -> field.spots().equals(spots))
                .map(LogicalField::code)
                .findFirst()
                .orElse("245__a");
    }

    private static String value(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Anything _ -> "*";
            case Wanted.Whole(var value) -> "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
            case Wanted.Words(var words) -> "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
            case Wanted.Fitting(var expression) -> "/" + expression.replace("/", "\\/") + "/";
        };
    }
}
