package org.hexapla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import tools.jackson.databind.json.JsonMapper;

/// The walls between the modules, as the `package-info.java` files declare them.
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Hexapla.class);

    private static final Path MAP = Path.of("docs/modules.md");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    /// The list spares the program from looking for its modules at each start.
    @Test
    void everyModuleIsInTheListThatTheProgramStartsWith() throws IOException {
        var list = Objects.requireNonNull(getClass().getResource("/META-INF/spring-modulith/application-modules.json"));
        try (var stream = list.openStream()) {
            assertThat(JsonMapper.shared().readTree(stream).propertyNames())
                    .containsExactlyInAnyOrderElementsOf(MODULES.stream()
                            .map(module -> module.getIdentifier().toString())
                            .toList());
        }
    }

    @Test
    void everyModuleHasItsCanvas() {
        new Documenter(MODULES).writeDocumentation();
        assertThat(Path.of("target/spring-modulith-docs/module-library.adoc")).exists();
    }

    /// A class of the same name among the tests is loaded in the place of the module's own, and its walls are gone.
    @Test
    void noTestHidesWhatAModuleMayUse() throws IOException {
        var tests = Path.of("src", "test", "java");
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))
                            .filter(file -> read(file).matches("(?s).*@(ApplicationModule|NamedInterface).*"))
                            .map(file ->
                                    tests.resolve(Path.of("src", "main", "java").relativize(file))))
                    .isNotEmpty()
                    .noneMatch(Files::exists);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
