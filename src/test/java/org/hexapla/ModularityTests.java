package org.hexapla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// The walls between the modules, as the `package-info.java` files declare them.
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Hexapla.class);

    private static final Path MAP = Path.of("docs/modules.md");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void everyModuleHasItsCanvas() {
        new Documenter(MODULES).writeDocumentation();
        assertThat(Path.of("target/spring-modulith-docs/module-library.adoc")).exists();
    }

    @Test
    void theMapInTheDocumentationIsWhatTheCodeSays() throws IOException {
        var page = new ModuleMap(MODULES).page();
        if (Boolean.getBoolean("hexapla.write-map")) {
            Files.writeString(MAP, page);
        }
        assertThat(Files.readString(MAP)).isEqualTo(page);
    }
}
