package org.hexapla.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.kernel.ItemRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class DoorTests {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient database;

    @Test
    void tellsWhetherItIsWell() {
        var answer = new Site(port).get("/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("details");
        assertThat(new Site(port).get("/metrics").statusCode()).isEqualTo(200);
    }

    @Test
    void givesAnAnonymousReaderNoCookieAndEveryoneTheSafeHeaders() {
        var headers = new Site(port).get("/en/").headers();
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    }

    @Test
    void notesWhatTheProgramDidItself() {
        people.asProgram(() -> audit.record(new ItemRef("people.trial", "door"), "created", "", "{\"a\": 1}"));
        assertThat(database.sql("select person::text from people.audit where item_id = 'door'")
                        .query(String.class)
                        .single())
                .isEqualTo("00000000-0000-0000-0000-000000000000");
        assertThat(people.current()).isEmpty();
    }
}
