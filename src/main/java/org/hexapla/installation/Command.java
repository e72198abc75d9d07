package org.hexapla.installation;

import java.nio.file.Path;
import java.util.List;

/// What `hexapla COMMAND` does; the launcher passes its arguments on unchanged.
public final class Command {

    private Command() {}

    /// Runs the command and answers the exit code.
    public static int run(String... arguments) {
        var words = List.of(arguments);
        try {
            return switch (words.isEmpty() ? "help" : words.getFirst()) {
                case "serve" -> Serving.run(Path.of("data", "main"), words);
                case "demo" -> Serving.run(Path.of("data", "demo"), words);
                default -> help();
            };
        } catch (java.io.IOException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static int help() {
        System.out.println("hexapla demo | serve | import KIND PATH | backup FILE | restore FILE | test | tidy | help");
        return 0;
    }
}
