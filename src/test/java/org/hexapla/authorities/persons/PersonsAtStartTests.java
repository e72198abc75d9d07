package org.hexapla.authorities.persons;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexapla.HexaplaTest;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.authorities.Persons;
import org.hexapla.authorities.headings.KeepingHeadings;
import org.hexapla.authorities.register.Register;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HexaplaTest
class PersonsAtStartTests {

    private static final String BEFORE = """
            {"name": {"en": "Old Entry"}, "variants": {"fr": ["Vieille"]}, "gender": "woman", "born": "1950", "died": "",
            "country": "FRA", "roles": ["author"]}""";

    @Autowired
    PersonsAtStart atStart;

    @Autowired
    Register register;

    @Autowired
    KeepingHeadings headings;

    @Autowired
    Persons persons;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anEntryOfAnEarlierProgramBecomesAHeadingWithItsHistory() {
        people.asProgram(() -> transaction.executeWithoutResult(_ -> {
            register.add("persons", "old-entry", BEFORE);
            register.change("persons", "old-entry", 1, BEFORE.replace("Old Entry", "Older Entry"));
        }));

        atStart.initialize();
        atStart.initialize();

        var heading = headings.coded(HeadingKind.PERSON, "old-entry").orElseThrow();
        assertThat(heading.version()).isEqualTo(2);
        assertThat(headings.history(heading.id()))
                .singleElement()
                .satisfies(past -> assertThat(past.before().content().text()).isEqualTo("Old Entry"));
        assertThat(persons.find(new PersonNameId("old-entry"))).hasValueSatisfying(person -> {
            assertThat(person.name().in(Language.EN)).contains("Older Entry");
            assertThat(person.country()).isPresent();
        });
        assertThat(register.all("persons")).isEmpty();
    }
}
