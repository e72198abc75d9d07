package org.hexapla.installation;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.hexapla.people.DemoAccounts;
import org.hexapla.people.FirstVisit;

/// `serve` and `demo`: the platform on a data folder until somebody stops it.
final class Serving {

    private final Terminal terminal;
    private final InstallationSettings.Read read;
    private final CommandLine line;

    Serving(Terminal terminal, InstallationSettings.Read read, CommandLine line) {
        this.terminal = terminal;
        this.read = read;
        this.line = line;
    }

    /// Ends only when the program does. It is the thread that called this one that the database lives by.
    int run(DataFolder data, boolean isDemo) throws IOException {
        requireFreePort();
        var properties = new HashMap<String, Object>(Map.of("server.port", read.port()));
        if (isDemo) {
            properties.put("hexapla.demo", "true");
        }
        terminal.passing(text("installation.starting"));
        var running = Running.start(data, read.settings(), line.settings(), properties);
        var end = new End();
        stopWithTheProgram(running, end);
        var note = ServerNote.write(data, address(read.address()));
        running.bean(LocalAccess.class).open(note.token());
        tell(
                terminal,
                "http://localhost:" + read.port(),
                data,
                running.bean(DemoAccounts.class),
                running.bean(FirstVisit.class));
        if (isDemo) {
            loadSample(running, data, end);
        }
        end.await();
        return 0;
    }

    /// Behind the pages, which are served meanwhile and grow fuller.
    private void loadSample(Running running, DataFolder data, End end) throws IOException {
        try {
            if (running.bean(SampleSet.class).load(read.settings().sample(), data, terminal)) {
                terminal.say("installation.sample.loaded", "http://localhost:" + read.port());
            }
        } catch (IOException | RuntimeException e) {
            if (!end.hasBegun) {
                throw e;
            }
            // Stopped while it loads, which goes on where it was at the next start.
            end.await();
        }
    }

    static void tell(Terminal terminal, String address, DataFolder data, DemoAccounts demo, FirstVisit first) {
        terminal.say("installation.address", address);
        first.awaitedCode()
                .ifPresent(code -> terminal.say(
                        "installation.first-visit", "%s/%s/setup".formatted(address, terminal.language()), code));
        if (!demo.all().isEmpty()) {
            terminal.say("installation.demo");
            demo.all().forEach(account -> terminal.line("  %-32s %s".formatted(account.mail(), account.password())));
        }
        terminal.say("installation.folder", data.path());
        terminal.say("installation.log", data.log());
        terminal.say("installation.how-to-stop");
    }

    private String address(String host) {
        return "http://%s:%d".formatted(host.isEmpty() || host.equals("0.0.0.0") ? "127.0.0.1" : host, read.port());
    }

    private String text(String key) {
        return org.hexapla.kernel.Messages.text(terminal.language(), key);
    }

    /// Asked before the work of starting, which would be in vain.
    private void requireFreePort() throws IOException {
        try (var socket = new ServerSocket()) {
            var where = read.address().isEmpty()
                    ? new InetSocketAddress(read.port())
                    : new InetSocketAddress(InetAddress.getByName(read.address()), read.port());
            socket.bind(where);
        } catch (BindException e) {
            throw new CannotRun("installation.port.taken", Integer.toString(read.port()));
        }
    }

    /// Being stopped (Ctrl-C, SIGTERM) is how a server ends well, so the exit code is 0.
    private void stopWithTheProgram(Running running, End end) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            end.hasBegun = true;
            terminal.say("installation.stopping");
            try {
                ServerNote.delete(running.data());
                running.close();
                terminal.say("installation.stopped");
                Runtime.getRuntime().halt(0);
            } catch (IOException e) {
                terminal.complainLine(String.valueOf(e.getMessage()));
                Runtime.getRuntime().halt(1);
            }
        }));
    }

    /// Of the program, which the hook above brings about.
    private static final class End {

        private final CountDownLatch never = new CountDownLatch(1);
        private volatile boolean hasBegun;

        void await() {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
