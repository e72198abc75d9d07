package org.hexapla.installation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A program of its own process that says line by line how far it is, and is killed at one of them.
final class MortalProgram {

    private MortalProgram() {}

    /// What the program says until it ends, or is killed at a line.
    ///
    /// @param says the lines that are its own, not those of what it uses
    static List<String> run(
            Class<?> program, Predicate<String> says, Predicate<String> isTheLast, List<String> arguments)
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.concat(
                        Stream.of(
                                java,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName()),
                        arguments.stream())
                .toList();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new ArrayList<String>();
        try (var reader = process.inputReader()) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (says.test(line)) {
                    said.add(line);
                    if (isTheLast.test(line)) {
                        // Not the process itself, whose streams would be closed with what it said last.
                        process.toHandle().destroyForcibly();
                    }
                }
            }
        }
        process.waitFor();
        return said;
    }
}
