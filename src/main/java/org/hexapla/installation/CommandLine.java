package org.hexapla.installation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What was typed after `hexapla`.
///
/// @param command the first word
/// @param words what the command is about: a kind, a path
/// @param data the folder of `--data`
/// @param port the port of `--port`
/// @param options of commands that make a file, without their hyphens
/// @param settings anything else that begins with `--`, handed on as settings
record CommandLine(
        String command,
        List<String> words,
        @Nullable Path data,
        @Nullable Integer port,
        Map<String, String> options,
        List<String> settings) {

    private static final Set<String> OPTIONS = Set.of("--period", "--lang", "--format", "--out");

    static CommandLine of(List<String> arguments) {
        var words = new ArrayList<String>();
        var settings = new ArrayList<String>();
        var options = new TreeMap<String, String>();
        String data = null;
        String port = null;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            var name = argument.replaceFirst("=.*", "");
            if (argument.equals("--data") || argument.equals("--port")) {
                if (argument.equals("--data")) {
                    data = next(rest, argument);
                } else {
                    port = next(rest, argument);
                }
            } else if (OPTIONS.contains(name)) {
                options.put(
                        name.substring(2),
                        argument.equals(name) ? next(rest, name) : argument.substring(name.length() + 1));
            } else if (argument.startsWith("--data=")) {
                data = argument.substring("--data=".length());
            } else if (argument.startsWith("--port=")) {
                port = argument.substring("--port=".length());
            } else {
                (argument.startsWith("--") ? settings : words).add(argument);
            }
        }
        return new CommandLine(
                words.isEmpty() ? "help" : words.getFirst(),
                List.copyOf(words.subList(Math.min(1, words.size()), words.size())),
                data == null ? null : Path.of(data).toAbsolutePath().normalize(),
                port == null ? null : portOf(port),
                Map.copyOf(options),
                List.copyOf(settings));
    }

    private static String next(Iterator<String> rest, String option) {
        if (!rest.hasNext()) {
            throw new CannotRun("installation.option.value", option);
        }
        return rest.next();
    }

    /// The n-th word after the command; without it the command cannot run.
    String word(int position, String usage) {
        if (words.size() <= position) {
            throw new CannotRun("installation.usage", usage);
        }
        return words.get(position);
    }

    Path path(int position, String usage) {
        return Path.of(word(position, usage)).toAbsolutePath().normalize();
    }

    private static int portOf(String typed) {
        if (!typed.matches("[0-9]{1,5}") || Integer.parseInt(typed) > 65_535) {
            throw new CannotRun("installation.port.wrong", typed);
        }
        return Integer.parseInt(typed);
    }
}
