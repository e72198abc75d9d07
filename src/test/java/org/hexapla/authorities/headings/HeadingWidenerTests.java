package org.hexapla.authorities.headings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingFacts;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.authorities.SeeFrom;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.hexapla.search.SearchResults.Hit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HexaplaTest
class HeadingWidenerTests {

    @Autowired
    Headings headings;

    @Autowired
    KeepingHeadings keeping;

    @Autowired
    LinkedThings things;

    @Autowired
    Search search;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    private AuthorityId person = new AuthorityId(1);
    private ItemRef thing = new ItemRef("headings.thing", "none");

    @BeforeEach
    void somethingLinkedToAPerson() {
        people.asProgram(() -> person = headings.put(List.of(new HeadingContent(
                        HeadingKind.PERSON,
                        new TreeMap<>(Map.of('a', "Widenby, Thora")),
                        LocalizedText.of(Language.EN, "Thora Widenby").with(Language.ZH, "索拉·维登比"),
                        "",
                        List.of(SeeFrom.of(Language.AR, "ثورا وايدنبي")),
                        List.of(),
                        HeadingFacts.NONE,
                        List.of())))
                .getFirst()
                .heading());
        thing = things.add("widened", person);
        transaction.executeWithoutResult(_ -> search.changed(List.of(thing)));
        search.awaitFresh();
    }

    private List<ItemRef> found(String question) {
        return search.find(SearchQuestion.of(question, Language.EN)).hits().stream()
                .map(Hit::item)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thora Widenby",
                "Widenby, Thora",
                "widenby",
                "索拉·维登比",
                "索拉维登比",
                "ثورا وايدنبي",
                "subject:\"Thora Widenby\""
            })
    void aNameInAnyScriptFindsWhatIsLinkedToIt(String question) {
        assertThat(found(question)).contains(thing);
    }

    @Test
    void aHeadingIsAskedForByItsNumber() {
        assertThat(found("subject:\"" + person.concept() + "\"")).containsExactly(thing);
    }

    @Test
    void wordsBesideTheNameMustStillBeThere() {
        assertThat(found("Thora Widenby thing")).contains(thing);
        assertThat(found("Thora Widenby nevermore")).doesNotContain(thing);
    }

    @Test
    void aChangedNameIsFoundWithTheNextQuestion() {
        people.asProgram(() -> transaction.executeWithoutResult(_ -> {
            var entry = keeping.find(person).orElseThrow();
            keeping.change(
                    person,
                    entry.version(),
                    new HeadingContent(
                            HeadingKind.PERSON,
                            entry.content().parts(),
                            LocalizedText.of(Language.EN, "Thora Newnamed"),
                            "",
                            List.of(),
                            List.of(),
                            HeadingFacts.NONE,
                            List.of()));
        }));

        assertThat(found("Thora Newnamed")).contains(thing);
    }
}
