package org.hexapla.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class PageLanguageTests {

    @LocalServerPort
    int port;

    @Test
    void aPageSaysWhichLanguageItIsInWhateverTheVisitorPrefers() {
        for (var language : Language.OFFICIAL) {
            var answer =
                    new Site(port).get("/" + language + "/search", request -> request.header("Accept-Language", "de"));
            assertThat(answer.headers().allValues("Content-Language")).containsExactly(language.tag());
        }
    }
}
