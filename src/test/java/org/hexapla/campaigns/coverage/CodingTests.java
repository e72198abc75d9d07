package org.hexapla.campaigns.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Language;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What comes in, what is folded, who judges and who settles.
@HexaplaTest
class CodingTests {

    private static final String WIRE = """
            The harbour council of Fenwick voted on Tuesday night to mend the long pier before winter. Divers had found
            cracks in nine of its forty pillars. The work will take eleven weeks and cost two million. Ferries will
            leave from the northern quay until then, the harbour master said, and fishers may land their catch there.
            """;

    @Autowired
    Taking taking;

    @Autowired
    Items items;

    @Autowired
    Outlets outlets;

    @Autowired
    Judgements judgements;

    @Autowired
    Coding coding;

    @Autowired
    Imports imports;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @BeforeEach
    void knowOutletsAndMessages() throws IOException {
        imports.runNow("skos", Path.of("sample/authorities/thesaurus.ttl"));
        imports.runNow("watch-messages", Path.of("sample/campaigns/watch-messages.yaml"));
        for (var code : List.of("wire-one", "wire-two")) {
            outlets.add(new Outlet(code, code, "GBR", Language.EN, "major", "online", "", ""));
        }
    }

    private Optional<Long> take(String outlet, String key, String text) {
        return taking.take(new Given(
                outlet,
                key,
                Given.Kind.ARTICLE,
                LocalDate.of(2018, 3, 6),
                Optional.empty(),
                "Pier " + key,
                "",
                text,
                "",
                0,
                "",
                0));
    }

    @Test
    void foldsWhatIsNearlyTheSameAndCountsItOnceAnOutlet() {
        var first = take("wire-one", "fold-1", WIRE).orElseThrow();
        var reprint =
                take("wire-two", "fold-2", WIRE + "This report came by wire.").orElseThrow();
        var again = take("wire-one", "fold-3", "Updated: " + WIRE).orElseThrow();
        var other = take(
                        "wire-one",
                        "fold-4",
                        "A choir from Tarnby sang for the old people of the coast. " + "It rained.")
                .orElseThrow();
        assertThat(items.find(reprint).orElseThrow().first()).isEqualTo(first);
        assertThat(items.find(reprint).orElseThrow().counted()).isTrue();
        assertThat(items.find(again).orElseThrow().first()).isEqualTo(first);
        assertThat(items.find(again).orElseThrow().counted()).isFalse();
        assertThat(items.find(other).orElseThrow().isCopy()).isFalse();
        assertThat(take("wire-one", "fold-1", WIRE)).isEmpty();
    }

    @Test
    void findsOutTheLanguage() {
        var russian = "Портовый совет вчера вечером решил починить длинный причал до наступления зимы.";
        var id = take("wire-two", "tongue-1", russian).orElseThrow();
        assertThat(items.find(id).orElseThrow().language()).isEqualTo(Language.RU);
        assertThat(Tongues.of("El consejo del puerto votó anoche arreglar el muelle antes del invierno."))
                .contains(Language.ES);
        assertThat(Tongues.of("O conselho do porto decidiu ontem à noite consertar o cais antes do inverno."))
                .contains(new Language("pt"));
    }

    @Test
    void countsNothingWhileTwoDisagreeAndTheWordOfAThirdOnceItIsSettled() {
        var id = take("wire-one", "coded-1", "Bakers want to halve food waste in all of the town's kitchens this year.")
                .orElseThrow();
        assertThat(items.proposed(id)).containsEntry("food", Verdict.CARRIED);
        put(id, "a", Verdict.CARRIED);
        assertThat(verdict(id)).contains("carried");
        put(id, "b", Verdict.ABSENT);
        assertThat(verdict(id)).isEmpty();
        assertThat(Coding.turn(judgements.of(id), "a")).isEqualTo(CodingTurn.READ);
        assertThat(Coding.turn(judgements.of(id), "c")).isEqualTo(CodingTurn.SETTLE);
        people.asProgram(
                () -> coding.judge(id, List.of(new Coding.Word("food", Verdict.MENTIONED, "lead", "neutral"))));
        assertThat(verdict(id)).contains("mentioned");
        assertThatThrownBy(() -> people.asProgram(
                        () -> coding.judge(id, List.of(new Coding.Word("food", Verdict.ABSENT, "lead", "neutral")))))
                .isInstanceOf(MediaWatchRefused.class);
    }

    @Test
    void letsNobodyJudgeWhoMayNot() {
        assertThatThrownBy(() -> coding.judge(1, List.of())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void freezesNoTwoListsForOneDay() {
        var first = LocalDate.of(1990, 1, 1);
        assertThat(outlets.freeze("nineties", first, first.plusYears(1), List.of("wire-one")))
                .isPresent();
        assertThat(outlets.freeze("overlap", first.plusMonths(2), first.plusYears(3), List.of("wire-one")))
                .isEmpty();
        var list = outlets.list("nineties").orElseThrow();
        outlets.change(new Outlet("wire-one", "Renamed", "FRA", Language.FR, "other", "online", "", ""));
        assertThat(outlets.listed(list.id()).getFirst().tier()).isEqualTo("major");
        outlets.change(new Outlet("wire-one", "wire-one", "GBR", Language.EN, "major", "online", "", ""));
    }

    @Test
    void takesNothingOfAFileWithOneWrongLineAndAllOfOneInJson() throws IOException {
        var wrong = file("watch-articles-wrong.csv", """
                outlet,key,day,title,text
                wire-one,file-1,2018-04-01,A bridge,Words
                wire-one,file-2,yesterday,A bridge,Words
                """);
        assertThat(imports.runNow("watch-articles", wrong).badInputs())
                .singleElement()
                .satisfies(bad -> assertThat(bad.column()).isEqualTo("day"));
        var twice = file("watch-articles-twice.csv", """
                outlet,key,day,title,text
                wire-one,file-1,2018-04-01,A bridge,Words
                wire-one,file-1,2018-04-02,A bridge,Words
                """);
        assertThat(imports.runNow("watch-articles", twice).badInputs()).hasSize(1);
        var lacking = file("watch-articles-lacking.csv", "outlet,day,title\nwire-one,2018-04-01,A bridge\n");
        assertThat(imports.runNow("watch-articles", lacking).badInputs()).hasSize(1);
        assertThat(items.find("wire-one", "file-1")).isEmpty();
        var lines = file("watch-articles.jsonl", """
                {"outlet": "wire-one", "key": "file-3", "day": "2018-04-03", "title": "Un pont", "text": "Le pont de la ville rouvre demain matin après quatre mois de travaux."}
                """);
        assertThat(imports.runNow("watch-articles", lines).added()).isEqualTo(1);
        var id = items.find("wire-one", "file-3").orElseThrow();
        assertThat(items.find(id).orElseThrow().language()).isEqualTo(Language.FR);
    }

    private Path file(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words, StandardCharsets.UTF_8);
    }

    private void put(long id, String coder, Verdict verdict) {
        judgements.put(
                id,
                new Judgement("food", coder, verdict, "body", "neutral", false),
                Instant.parse("2018-03-07T09:00:00Z"));
    }

    private Optional<String> verdict(long id) {
        return database.sql("select facets ->> 'message' from campaigns.fact_coverage where record = :id")
                .param("id", Long.toString(id))
                .query(String.class)
                .optional();
    }
}
