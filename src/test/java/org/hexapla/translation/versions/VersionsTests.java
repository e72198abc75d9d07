package org.hexapla.translation.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.translation.VersionState.IN_TRANSLATION;
import static org.hexapla.translation.VersionState.MACHINE_DRAFT;
import static org.hexapla.translation.VersionState.MISSING;
import static org.hexapla.translation.VersionState.OUTDATED;
import static org.hexapla.translation.VersionState.UP_TO_DATE;

import java.util.List;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.people.SignedIn;
import org.hexapla.translation.Versions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class VersionsTests {

    private final ItemRef item =
            new ItemRef("translation.test", UUID.randomUUID().toString());

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Versions versions;

    @Autowired
    JdbcClient database;

    @Autowired
    List<FactSource> sources;

    @Test
    void nothingIsThereAtFirst() {
        assertThat(versions.states(item).keySet()).containsExactlyElementsOf(Language.OFFICIAL);
        assertThat(versions.states(item).values()).containsOnly(MISSING);
    }

    @Test
    void aMaterialChangeOutdatesWhatIsWrittenAndLeavesWhatIsBeingWritten() {
        versions.finished(item, Language.EN);
        versions.finished(item, Language.FR);
        versions.draftedByMachine(item, Language.ES);
        versions.begun(item, Language.RU);

        versions.changedMaterially(item, Language.EN);

        assertThat(versions.states(item))
                .containsEntry(Language.EN, UP_TO_DATE)
                .containsEntry(Language.FR, OUTDATED)
                .containsEntry(Language.ES, OUTDATED)
                .containsEntry(Language.RU, IN_TRANSLATION)
                .containsEntry(Language.ZH, MISSING);
    }

    @Test
    void aSlightChangeAsksNothingOfTheOthersAndHealsNothing() {
        versions.finished(item, Language.EN);
        versions.finished(item, Language.FR);
        versions.changedMaterially(item, Language.EN);
        versions.changedSlightly(item, Language.FR);
        versions.changedSlightly(item, Language.EN);

        assertThat(versions.states(item)).containsEntry(Language.EN, UP_TO_DATE).containsEntry(Language.FR, OUTDATED);
    }

    @Test
    void aMachineNeverTakesThePlaceOfPeople() {
        versions.finished(item, Language.AR);
        versions.draftedByMachine(item, Language.AR);
        versions.draftedByMachine(item, Language.ZH);

        assertThat(versions.states(item))
                .containsEntry(Language.AR, UP_TO_DATE)
                .containsEntry(Language.ZH, MACHINE_DRAFT);
        versions.finished(item, Language.ZH);
        assertThat(versions.states(item)).containsEntry(Language.ZH, UP_TO_DATE);
    }

    @Test
    void keepsHowAVersionStoodBefore() {
        versions.begun(item, Language.FR);
        versions.finished(item, Language.FR);
        versions.finished(item, Language.FR);
        versions.removed(item, Language.FR);

        assertThat(database.sql("""
                        select kind || case when until is null then '' else ' ended' end
                        from translation.fact_versions where subject = :item order by kind""")
                        .param("item", item.toString())
                        .query(String.class)
                        .list())
                .containsExactly("in-translation ended", "up-to-date ended");
        assertThat(versions.states(item)).containsEntry(Language.FR, MISSING);
    }

    @Test
    void tellsOfManyAtOnceAndOfALanguageThatIsNotOfficial() {
        var other = new ItemRef("translation.test", UUID.randomUUID().toString());
        versions.finished(item, new Language("pt"));

        var states = versions.states(List.of(item, other));

        assertThat(states).containsOnlyKeys(item, other);
        assertThat(states.get(item))
                .containsEntry(new Language("pt"), UP_TO_DATE)
                .hasSize(7);
        assertThat(states.get(other)).hasSize(6);
    }

    @Test
    void onlyThoseWhoWorkHereSeeTheTimesOfWhatNobodySpeaksFor() {
        versions.finished(item, Language.FR);
        var path = "/en/versions/" + item;

        assertThat(signedIn.asStaff("library").get(path).statusCode()).isEqualTo(200);
        assertThat(signedIn.asReader().get(path).statusCode()).isEqualTo(404);
        assertThat(new Site(port).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void areFactsOfTheOneShape() {
        var source = sources.stream()
                .filter(known -> known.measure().equals("translation.versions"))
                .findFirst()
                .orElseThrow();
        assertThat(source.name().languages()).containsAll(Language.OFFICIAL);
        assertThat(source.definition().languages()).containsAll(Language.OFFICIAL);
        assertThat(Messages.has(source.unit())).isTrue();
        assertThat(database.sql("""
                        select string_agg(column_name || ' ' || data_type, ', ' order by ordinal_position)
                        from information_schema.columns
                        where table_schema = 'translation' and table_name = 'fact_versions'""").query(String.class).single())
                .isEqualTo("measure text, day date, until date, quantity numeric, person text, initiative text, "
                        + "site text, language text, country text, city text, audience text, gender text, kind text, "
                        + "subject text, facets jsonb, record text");
    }
}
