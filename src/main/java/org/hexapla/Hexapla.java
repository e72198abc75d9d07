package org.hexapla;

import org.hexapla.installation.Command;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/// The platform: one work in six languages side by side.
///
/// The first argument is a command (`demo`, `serve`, `import` ...); [Command] knows them all.
@SpringBootApplication
@Modulithic(systemName = "Hexapla")
@ConfigurationPropertiesScan
public class Hexapla {

    public static void main(String... arguments) {
        System.exit(Command.run(arguments));
    }
}
