package org.hexapla.installation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hexapla.kernel.Problem;
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
            case "warm" -> WarmingUp.run(read.settings());
            default -> throw new CannotRun("installation.command.unknown", line.command());
        };
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
