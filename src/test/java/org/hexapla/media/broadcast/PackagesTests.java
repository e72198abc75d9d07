package org.hexapla.media.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.picture.PicturesForTests;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class PackagesTests {

    @Autowired
    Packages packages;

    @Autowired
    PicturesForTests pictures;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    @Test
    void givesNothingToThoseWhoDidNotAcceptTheTerms() {
        var picture = pictures.released(401, Language.EN);
        var id = offered("Terms", "picture:" + picture);

        assertThatThrownBy(() -> packages.took(id, "picture:" + picture, Language.EN))
                .isInstanceOf(TermsNotAccepted.class);
        people.asProgram(() -> assertThatThrownBy(() -> packages.took(id, "picture:" + picture, Language.EN))
                .isInstanceOf(TermsNotAccepted.class));
    }

    @Test
    void asksOnceForEachWordingOfTheTerms() {
        var picture = pictures.released(402, Language.EN);
        var id = offered("First terms", "picture:" + picture);

        people.asProgram(() -> {
            packages.accept(id, 1, "Radio Valley");
            packages.took(id, "picture:" + picture, Language.FR);
            packages.change(id, 1, content("Other terms", "picture:" + picture));
            assertThatThrownBy(() -> packages.took(id, "picture:" + picture, Language.FR))
                    .isInstanceOf(TermsNotAccepted.class);
            packages.accept(id, 2, "Radio Valley");
            packages.took(id, "text", Language.AR);
        });

        people.asProgram(() -> assertThat(packages.taken(id, 10))
                .extracting(PackageTable.Taken::organisation, PackageTable.Taken::part, PackageTable.Taken::language)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Radio Valley", "text", Language.AR),
                        org.assertj.core.groups.Tuple.tuple("Radio Valley", "picture:" + picture, Language.FR)));
    }

    @Test
    void countsEachDownloadAsAFact() {
        var id = offered("Terms", "picture:" + pictures.released(403, Language.EN));
        people.asProgram(() -> {
            packages.accept(id, 1, "News agency");
            packages.took(id, "text", Language.ES);
            packages.took(id, "text", Language.ES);
        });

        var counted =
                database.sql("""
                        select sum(quantity) from media.fact_downloads
                        where record = :id and language = 'es' and kind = 'text'
                          and facets ->> 'organisation' = 'News agency'
                        """).param("id", id.toString()).query(Long.class).single();
        assertThat(counted).isEqualTo(2);
    }

    @Test
    void showsWhatIsOfferedToAnybodyAndItsLogToStaffAlone() {
        var id = offered("Terms of use", "picture:" + pictures.released(404, Language.EN));
        var site = new Site(port);

        assertThat(site.get("/en/broadcast/" + id).body())
                .contains("Terms of use")
                .doesNotContain("acceptance");
        assertThat(site.get("/en/media/packages/" + id + "/downloads.csv").statusCode())
                .isIn(302, 303, 403);
        assertThatThrownBy(() -> packages.taken(id, 1)).isInstanceOf(NotAllowed.class);
    }

    private PackageId offered(String terms, String... parts) {
        var id = new AtomicReference<PackageId>();
        people.asProgram(() -> id.set(packages.begin(content(terms, parts))));
        return id.get();
    }

    private static PackageContent content(String terms, String... parts) {
        return new PackageContent(
                LocalizedText.of(Language.EN, "A package"),
                LocalizedText.none(),
                LocalizedText.of(Language.EN, terms),
                LocalizedText.of(Language.EN, "00:00 A well"),
                LocalizedText.none(),
                List.of(parts).stream()
                        .flatMap(part -> Part.parse(part).stream())
                        .toList(),
                true);
    }
}
