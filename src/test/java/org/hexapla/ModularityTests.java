package org.hexapla;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// The walls between the modules, as the `package-info.java` files declare them.
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Hexapla.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void theMapIsDrawn() {
        new Documenter(MODULES).writeDocumentation();
    }
}
