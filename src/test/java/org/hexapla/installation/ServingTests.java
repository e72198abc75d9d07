package org.hexapla.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.people.FirstVisit;
import org.junit.jupiter.api.Test;

class ServingTests {

    @Test
    void tellsWhoeverStartsAFreshHouseWhereToSetItUpAndWithWhichCode() throws Exception {
        assertThat(toldOn("first-visit", () -> Optional.of("98fv-wj9z-7maz-jrdj")))
                .contains("Ouvrez http://localhost:8080/fr/setup et saisissez le code 98fv-wj9z-7maz-jrdj");
    }

    @Test
    void tellsNothingOfACodeWhereSomebodyHasBeen() throws Exception {
        assertThat(toldOn("later-visit", Optional::empty))
                .contains("http://localhost:8080")
                .doesNotContain("setup");
    }

    private static String toldOn(String folder, FirstVisit first) throws Exception {
        var out = new ByteArrayOutputStream();
        var screen = new PrintStream(out, true, StandardCharsets.UTF_8);
        try (var data = DataFolder.take(TestFolders.fresh(folder))) {
            Serving.tell(
                    new Terminal(Language.FR, screen, screen, false), "http://localhost:8080", data, List::of, first);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
