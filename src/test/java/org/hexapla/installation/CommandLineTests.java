package org.hexapla.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.junit.jupiter.api.Test;

class CommandLineTests {

    @Test
    void findsOptionsAnywhere() {
        var line = CommandLine.of(List.of("import", "--data", "/srv/h", "skos", "--port=81", "a.ttl", "--server.x=1"));
        assertThat(line.command()).isEqualTo("import");
        assertThat(line.words()).containsExactly("skos", "a.ttl");
        assertThat(line.data()).isEqualTo(Path.of("/srv/h"));
        assertThat(line.port()).isEqualTo(81);
        assertThat(line.settings()).containsExactly("--server.x=1");
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> CommandLine.of(List.of("serve", "--port", "many")))
                .hasMessageContaining("installation.port.wrong");
        assertThatThrownBy(() -> CommandLine.of(List.of("serve", "--data")))
                .hasMessageContaining("installation.option.value");
        assertThatThrownBy(() -> CommandLine.of(List.of("backup")).word(0, "backup FILE"))
                .hasMessageContaining("installation.usage");
    }

    @Test
    void speaksTheLanguageOfTheTerminal() {
        assertThat(Terminal.languageOf(Map.of("LANG", "fr_CH.UTF-8")::get)).isEqualTo(Language.FR);
        assertThat(Terminal.languageOf(Map.of("LANG", "fr", "LC_ALL", "ru_RU")::get))
                .isEqualTo(Language.RU);
        assertThat(Terminal.languageOf(Map.of("LANG", "C")::get)).isEqualTo(Language.EN);
        assertThat(Terminal.languageOf(Map.<String, String>of()::get)).isEqualTo(Language.EN);
    }
}
