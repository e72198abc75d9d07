package org.hexapla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.people.FreshHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// The page that a house shows once, before anybody has been in it.
@HexaplaTest
class FirstRunBrowserTests {

    @Autowired
    FreshHouse fresh;

    @Test
    void theFirstPageOfAllIsForEverybodyInEveryLanguage(@TempDir Path folder) {
        try (var house = fresh.house("first_page", "--hexapla.first-run=true", folder);
                var page = Chromium.browser().newPage()) {
            for (var language : Language.OFFICIAL) {
                var address = new Site(FreshHouse.port(house)).address("/" + language + "/setup");
                var visit = PageVisit.of(page, address.toString());
                assertThat(visit.accessibility()).as(visit.address()).isEmpty();
                assertThat(visit.overflow()).as(visit.address()).isZero();
                assertThat(visit.complaints()).as(visit.address()).isEmpty();
            }
        }
    }
}
