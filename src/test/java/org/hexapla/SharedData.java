package org.hexapla;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Real data of the field that may be tested with but not shipped. It lies beside the checkout, or where a
/// system property or environment variable `HEXAPLA_SHARED` says; tests that need what is not there are
/// skipped.
public final class SharedData {

    private SharedData() {}

    /// The folder of one set of data: `ga-votes`.
    public static Path folder(String name) {
        var folder = root().resolve("data").resolve(name);
        assumeTrue(
                Files.isDirectory(folder),
                () -> "no shared data at " + folder + ": set HEXAPLA_SHARED to the folder that holds data/" + name);
        return folder;
    }

    /// The folder with the figures and the texts of the report that the platform is measured by.
    public static Path mission() {
        var folder = root().resolve("mission");
        assumeTrue(
                Files.isDirectory(folder),
                () -> "no mission at " + folder + ": set HEXAPLA_SHARED to the folder that holds mission");
        return folder;
    }

    /// A schema of a public standard: `OAI-PMH.xsd`.
    public static Path schema(String name) {
        var file = root().resolve("schemas").resolve(name);
        assumeTrue(
                Files.isRegularFile(file),
                () -> "no schema at " + file + ": set HEXAPLA_SHARED to the folder that holds schemas/" + name);
        return file;
    }

    private static Path root() {
        return Optional.ofNullable(System.getProperty("HEXAPLA_SHARED"))
                .or(() -> Optional.ofNullable(System.getenv("HEXAPLA_SHARED")))
                .map(Path::of)
                .orElse(Path.of("..", "shared"))
                .toAbsolutePath()
                .normalize();
    }
}
