package org.hexapla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.hexapla.HexaplaTest;
import org.hexapla.people.settings.Emblem;
import org.hexapla.people.settings.Installation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class SettingsTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    Installation installation;

    @Autowired
    JdbcClient database;

    @Test
    void servesTheEmblemWhereNoScriptInItRuns() {
        var picture = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        installation.show(Emblem.in(picture.getBytes(StandardCharsets.UTF_8)).orElseThrow());
        try {
            var answer = signedIn.asNobody()
                    .get(Objects.requireNonNull(installation.settings().emblem()));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).startsWith("sandbox;"));
            assertThat(answer.headers().firstValue("ETag")).isPresent();
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        } finally {
            database.sql("update people.setting set emblem = null, emblem_hash = null")
                    .update();
            installation.useMailServer(null);
        }
    }

    @Test
    void takesOnlyPicturesForAnEmblem() {
        assertThat(Emblem.in("<html><body>no".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Emblem.in(new byte[200_001])).isEmpty();
    }

    @Test
    void refusesAnInstallationWithoutNameOrLanguage() {
        var administrator = signedIn.asAdministrator();
        assertThat(administrator.get("/en/settings").statusCode()).isEqualTo(200);
        assertThat(administrator.post("/en/settings", Map.of("place-en", "1")).statusCode())
                .isEqualTo(422);
        assertThat(administrator
                        .post("/en/settings", Map.of("name-en", "A house"))
                        .statusCode())
                .isEqualTo(422);
        var unreachable = Map.of(
                "name-en", "A house", "place-en", "1", "mail-host", "localhost", "mail-port", "1", "mail-from", "a@b");
        assertThat(administrator.post("/en/settings", unreachable).statusCode()).isEqualTo(422);
        assertThat(signedIn.asNobody().get("/en/setup").statusCode()).isEqualTo(404);
    }
}
