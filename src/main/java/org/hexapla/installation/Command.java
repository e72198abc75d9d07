package org.hexapla.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.kernel.Problem;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;

/// What `hexapla COMMAND` does; the launcher passes its arguments on unchanged.
public final class Command {

    private final Terminal terminal;
    private final CommandLine line;
    private final InstallationSettings.Read read;

    private Command(Terminal terminal, CommandLine line, InstallationSettings.Read read) {
        this.terminal = terminal;
        this.line = line;
        this.read = read;
    }

    /// Runs the command and answers the exit code.
    public static int run(String... arguments) {
        var terminal = Terminal.ofThisProgram();
        try {
            var line = CommandLine.of(List.of(arguments));
            return new Command(terminal, line, InstallationSettings.read(line)).run();
        } catch (Problem problem) {
            terminal.complain(problem);
        } catch (IOException e) {
            terminal.complainLine(String.valueOf(e.getMessage()));
        } catch (PortInUseException e) {
            terminal.complain("installation.port.taken", Integer.toString(e.getPort()));
        } catch (RuntimeException e) {
            terminal.complain("installation.not-started", innermost(e));
        }
        return 1;
    }

    private int run() throws IOException {
        return switch (line.command()) {
            case "serve" -> new Serving(terminal, read, line).run(DataFolder.take(folder("main")), false);
            case "demo" -> new Serving(terminal, read, line).run(DataFolder.take(folder("demo")), true);
            case "import" -> imports();
            case "backup" -> backup();
            case "restore" -> restore();
            case "report" -> makesFile();
            case "warm" -> WarmingUp.run(read.settings());
            default -> throw new CannotRun("installation.command.unknown", line.command());
        };
    }

    private int imports() throws IOException {
        if (line.words().isEmpty()) {
            return onFolder("kinds", Map.of(), running -> {
                running.bean(ImportingFiles.class).list(terminal);
                return 0;
            });
        }
        var usage = "import KIND PATH";
        var kind = line.word(0, usage);
        var path = line.path(1, usage);
        return onFolder(
                "import",
                Map.of("kind", kind, "path", path.toString()),
                running -> running.bean(ImportingFiles.class).run(kind, path, terminal));
    }

    private int backup() throws IOException {
        var file = line.path(0, "backup FILE");
        return onFolder(
                "backup",
                Map.of("file", file.toString()),
                running -> running.bean(BackingUp.class).run(file, terminal));
    }

    private int restore() throws IOException {
        var file = line.path(0, "restore FILE");
        // No application runs that would send what libraries say to the log file.
        LoggingSystem.get(Command.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        try (var data = DataFolder.take(folder("main"))) {
            var files = read.files() == null ? data.files() : read.files();
            var index = read.index() == null ? data.index() : read.index();
            var usage = read.usage() == null ? files.resolveSibling("usage") : read.usage();
            return new Restoring(read.settings(), files, index, usage, terminal).run(file, data);
        }
    }

    private int makesFile() throws IOException {
        var out = line.options().get("out");
        if (out == null) {
            throw new CannotRun("installation.option.value", "--out");
        }
        var file = Path.of(out).toAbsolutePath().normalize();
        var handed = new TreeMap<>(line.options());
        handed.put("out", file.toString());
        handed.put("command", line.command());
        // Whoever only looks at the demo has no other data.
        var demo = folder("demo");
        return onFolder(
                Files.isDirectory(demo) ? demo : folder("main"),
                "file",
                handed,
                running -> running.bean(MakingFiles.class).run(line.command(), line.options(), file, terminal));
    }

    /// Does the work on the data folder: by the server that runs on it, or by starting for as long as it takes.
    private int onFolder(String name, Map<String, String> parameters, Work work) throws IOException {
        return onFolder(folder("main"), name, parameters, work);
    }

    private int onFolder(Path folder, String name, Map<String, String> parameters, Work work) throws IOException {
        var data = DataFolder.tryTake(folder);
        if (data.isEmpty()) {
            return new HandingOver(folder, terminal).run(name, parameters);
        }
        // Reached by nobody else: a port that the machine chooses, on this machine alone.
        var hidden = Map.<String, Object>of("server.port", 0, "server.address", "127.0.0.1");
        try (var running = Running.start(data.get(), read.settings(), line.settings(), hidden)) {
            return work.run(running);
        }
    }

    /// Answers the exit code.
    private interface Work {
        int run(Running running) throws IOException;
    }

    private Path folder(String name) {
        if (line.data() != null) {
            return line.data();
        }
        var configured = read.settings().data();
        return configured == null ? read.settings().home().resolve("data").resolve(name) : configured;
    }

    private static String innermost(Throwable e) {
        var inner = e;
        while (inner.getCause() != null && inner.getCause() != inner) {
            inner = inner.getCause();
        }
        return inner.getMessage() == null ? inner.getClass().getName() : inner.getMessage();
    }
}
