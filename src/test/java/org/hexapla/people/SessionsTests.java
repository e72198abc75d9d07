package org.hexapla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.hexapla.Hexapla;
import org.hexapla.HexaplaTest;
import org.hexapla.installation.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;

@HexaplaTest
class SessionsTests {

    @Autowired
    SignedIn signedIn;

    /// A second start of the program on the same database knows nothing but what the first has kept there.
    @Test
    void survivesARestartOfTheProgram() throws Exception {
        var account = signedIn.account(Role.READER);
        var browser = signedIn.asNobody();
        var session = browser.signIn(account.mail(), SignedIn.PASSWORD).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("session="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
        try (var again = new SpringApplicationBuilder(Hexapla.class)
                        .initializers(new TestDatabase(), SessionsTests::withFoldersOfItsOwn)
                        .run();
                var client = HttpClient.newHttpClient()) {
            var port = again.getEnvironment().getRequiredProperty("local.server.port");
            var page = URI.create("http://localhost:" + port + "/en/account");
            var request = HttpRequest.newBuilder(page).header("Cookie", session);
            assertThat(client.send(request.build(), BodyHandlers.ofString()).body())
                    .contains(account.name());
        }
    }

    private static void withFoldersOfItsOwn(ConfigurableApplicationContext context) {
        var index = Path.of("target", "test-data", "index-" + System.nanoTime()).toAbsolutePath();
        TestPropertyValues.of("server.port=0", "hexapla.search.root=" + index, "db-scheduler.polling-interval=1h")
                .applyTo(context);
    }
}
