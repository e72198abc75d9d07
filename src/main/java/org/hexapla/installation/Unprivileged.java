package org.hexapla.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// PostgreSQL refuses to run as root, must not hear the Ctrl-C that is meant for us, and should end with us even if we
/// are killed: this is how it is started so.
///
/// For root: as the account "nobody", which every Linux has; where that account cannot reach the folders (a checkout
/// under `/root`), as root inside a user namespace of its own, where root has no power. Where these tools are missing
/// (macOS) it is started plainly.
///
/// @param prefix what stands before the command
/// @param owner the account that its files must belong to; empty for our own
record Unprivileged(List<String> prefix, Optional<String> owner) {

    private static final List<String> FOLDERS = List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin");
    private static final String NOBODY = "65534";

    /// How the programs of a folder can be run on the files of another.
    ///
    /// The kernel sends `--pdeathsig` when the *thread* that started the server ends: that must be a
    /// thread that lives as long as the program.
    static Unprivileged reaching(Path programs, Path files) throws IOException {
        var apart = tool("setsid").map(List::of).orElse(List.of());
        var setpriv = tool("setpriv");
        if (!isRoot()) {
            return new Unprivileged(
                    concat(
                            apart,
                            setpriv.map(tool -> List.of(tool, "--pdeathsig=INT"))
                                    .orElse(List.of())),
                    Optional.empty());
        }
        if (setpriv.isPresent()) {
            var nobody = List.of(
                    setpriv.get(), "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--pdeathsig=INT");
            if (reaches(nobody, programs, files)) {
                return new Unprivileged(concat(apart, nobody), Optional.of("nobody"));
            }
        }
        var unshare = tool("unshare").map(tool -> List.of(tool, "--user")).orElse(List.of());
        var inside = concat(
                unshare, setpriv.map(tool -> List.of(tool, "--pdeathsig=INT")).orElse(List.of()));
        if (!unshare.isEmpty() && reaches(inside, programs, files)) {
            return new Unprivileged(concat(apart, inside), Optional.of("root"));
        }
        throw new CannotRun("installation.database.unreachable", files);
    }

    private static boolean reaches(List<String> prefix, Path programs, Path files) throws IOException {
        var command = concat(prefix, List.of("/bin/sh", "-c", "cd \"$0\" && test -x \"$1\""));
        var process = new ProcessBuilder(concat(command, List.of(files.toString(), programs.toString())))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<String> tool(String name) {
        return FOLDERS.stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }

    static boolean isRoot() throws IOException {
        var self = Path.of("/proc/self");
        return Files.exists(self)
                ? Files.getAttribute(self, "unix:uid").equals(0)
                : "root".equals(System.getProperty("user.name"));
    }

    /// Gives files, and all in folders, to the account that the server runs under.
    void own(Path... files) throws IOException {
        if (owner.isPresent()) {
            for (var file : files) {
                Folders.give(file, owner.get());
            }
        }
    }
}
