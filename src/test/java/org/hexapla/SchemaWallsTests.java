package org.hexapla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A module's tables are its own: no SQL, in code or migrations, names the schema of another.
class SchemaWallsTests {

    private static final Path CODE = Path.of("src/main/java/org/hexapla");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final Pattern TABLE = Pattern.compile(
            "(?i)\\b(?:from|join|into|update|references|table|view|on|truncate|copy)\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?"
                    + "([a-z]+)\\.[a-z_]+");

    @Test
    void noModuleNamesTheSchemaOfAnother() throws IOException {
        var modules = modules();
        var breaches = new ArrayList<String>();
        for (var module : modules) {
            for (var file : filesOf(module)) {
                for (var schema : schemasIn(sqlOf(file))) {
                    if (modules.contains(schema) && !schema.equals(module)) {
                        breaches.add(file + " names the schema " + schema);
                    }
                }
            }
        }
        assertThat(breaches).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "select 1 from people.account, people",
        "insert into jobs.job values (1), jobs",
        "create table if not exists search.pending, search"
    })
    void findsTheSchemaInAStatement(String statement, String schema) {
        assertThat(schemasIn(statement)).containsExactly(schema);
    }

    private static TreeSet<String> modules() throws IOException {
        var modules = new TreeSet<String>();
        try (Stream<Path> folders = Files.list(CODE)) {
            folders.filter(Files::isDirectory)
                    .forEach(folder -> modules.add(folder.getFileName().toString()));
        }
        return modules;
    }

    private static List<Path> filesOf(String module) throws IOException {
        var files = new ArrayList<Path>();
        for (var folder : List.of(CODE.resolve(module), MIGRATIONS.resolve(module))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> found = Files.walk(folder)) {
                    found.filter(Files::isRegularFile).forEach(files::add);
                }
            }
        }
        return files;
    }

    /// The whole of a migration, the string literals of a class.
    private static String sqlOf(Path file) throws IOException {
        var text = Files.readString(file);
        if (!file.toString().endsWith(".java")) {
            return text;
        }
        var literals = new StringBuilder();
        Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"")
                .matcher(text)
                .results()
                .forEach(literal -> literals.append(literal.group()).append('\n'));
        return literals.toString();
    }

    private static TreeSet<String> schemasIn(String sql) {
        var schemas = new TreeSet<String>();
        TABLE.matcher(sql).results().forEach(match -> schemas.add(match.group(1)));
        return schemas;
    }
}
