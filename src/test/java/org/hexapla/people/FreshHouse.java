package org.hexapla.people;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.hexapla.Hexapla;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Houses in which nobody has been, each with a database of its own beside that of the tests.
@Component
public class FreshHouse {

    private final JdbcClient database;
    private final Environment environment;

    FreshHouse(JdbcClient database, Environment environment) {
        this.database = database;
        this.environment = environment;
    }

    /// Opens one; whoever asked closes it.
    ///
    /// @param name of its database
    /// @param mode how it starts, as an argument
    /// @param folder for its files and its index
    /// @param more further arguments
    public ConfigurableApplicationContext house(String name, String mode, Path folder, String... more) {
        database.sql("create database " + name).update();
        var url = environment.getRequiredProperty("spring.datasource.url");
        var arguments = Stream.of(
                "--server.port=0",
                "--logging.threshold.console=all",
                mode,
                "--spring.datasource.url=" + url.replaceFirst("/[^/?]+($|\\?)", "/" + name + "$1"),
                "--spring.datasource.username=" + environment.getProperty("spring.datasource.username"),
                "--spring.datasource.password=" + environment.getProperty("spring.datasource.password"),
                "--hexapla.archive.root=" + folder.resolve("files"),
                "--hexapla.search.root=" + folder.resolve("index"));
        return new SpringApplication(Hexapla.class)
                .run(Stream.concat(arguments, Stream.of(more)).toArray(String[]::new));
    }

    public static int port(ConfigurableApplicationContext house) {
        return Integer.parseInt(Objects.requireNonNull(house.getEnvironment().getProperty("local.server.port")));
    }
}
