package org.hexapla.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;

/// What must be known before anything starts (`hexapla.*` of `hexapla.yaml` or the environment).
///
/// @param home where the program lies
/// @param data the folder that holds everything; by default one below `data` that the command names
/// @param programs where PostgreSQL's programs are unpacked; by default in the data folder
/// @param database which database to work on
record InstallationSettings(
        Path home,
        @Nullable Path data,
        @Nullable Path programs,
        @DefaultValue DatabaseSettings database) {

    /// @param url a PostgreSQL of your own (`jdbc:postgresql://host/name`); without one the program starts its own
    /// @param settings for the program's own PostgreSQL, in its words: `shared_buffers=1GB`
    record DatabaseSettings(
            @Nullable String url,
            @DefaultValue("") String username,
            @DefaultValue("") String password,
            @DefaultValue List<String> settings) {}

    static final String FILE = "hexapla.yaml";

    /// As the settings say that this command line, the environment and the file give, the former before the latter.
    static Read read(CommandLine line) throws IOException {
        var home = Path.of(System.getProperty("hexapla.home", "")).toAbsolutePath();
        var file = home.resolve(FILE);
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        var typed = new HashMap<String, Object>();
        for (var setting : line.settings()) {
            var parts = setting.substring(2).split("=", 2);
            typed.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        if (line.port() != null) {
            typed.put("server.port", line.port());
        }
        sources.addFirst(new MapPropertySource("command line", typed));
        if (Files.isRegularFile(file)) {
            new YamlPropertySourceLoader()
                    .load(FILE, new FileSystemResource(file))
                    .forEach(sources::addLast);
        }
        ConfigurationPropertySources.attach(environment);
        var binder = Binder.get(environment);
        typed.put("hexapla.home", home.toString());
        return new Read(
                binder.bindOrCreate("hexapla", InstallationSettings.class),
                binder.bind("server.port", Integer.class).orElse(8080),
                binder.bind("server.address", String.class).orElse(""),
                binder.bind("hexapla.archive.root", Path.class).orElse(null),
                binder.bind("hexapla.search.root", Path.class).orElse(null),
                binder.bind("hexapla.usage.root", Path.class).orElse(null));
    }

    /// @param port that the site is to be served on
    /// @param address of the network card that it is to be served on; empty for all
    /// @param files where stored files are kept; null for the data folder
    /// @param index where the search index is kept; null for the data folder
    /// @param usage where the journals of use are kept; null for beside the stored files
    record Read(
            InstallationSettings settings,
            int port,
            String address,
            @Nullable Path files,
            @Nullable Path index,
            @Nullable Path usage) {}

    Path file() {
        return home.resolve(FILE);
    }

    Path sample() {
        return home.resolve("sample");
    }
}
