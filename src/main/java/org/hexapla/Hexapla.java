package org.hexapla;

import org.hexapla.installation.Command;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/// The platform: one work in six languages side by side.
///
/// The first argument is a command (`demo`, `serve`, `import` ...); [Command] knows them all.
// Modules do not know each other: two may have a class of one name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Hexapla")
@ConfigurationPropertiesScan
public class Hexapla {

    public static void main(String... arguments) {
        System.exit(Command.run(arguments));
    }
}
