package org.hexapla.jobs;

import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A list of entries in a YAML file, for importers: each entry a few named values, texts in languages among them.
/// What cannot be read is told to the run with its line. A file whose name ends in `.gz` is unpacked while it is read.
///
/// ```java
/// EntryFile.read(path, run, entry -> {
///     var name = entry.localized("name");
///     var day = entry.needed("day", Days::parse);
///     if (!entry.isRefused()) { ... }
/// });
/// ```
public final class EntryFile {

    private EntryFile() {}

    /// Gives every entry of the file, in its order.
    public static void read(Path file, ImportRun run, Consumer<Entry> entries) throws IOException {
        var name = Folder.name(file);
        try {
            var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(words(file)));
            if (root instanceof SequenceNode sequence) {
                sequence.getValue().forEach(node -> entry(name, node, run).ifPresent(entries));
            } else {
                run.refused(BadInput.file(name, "jobs.entries.no-list"));
            }
        } catch (CharacterCodingException e) {
            run.refused(BadInput.file(name, "jobs.table.charset", "UTF-8"));
        } catch (ZipException | EOFException e) {
            // It is called packed and is not.
            run.refused(BadInput.file(name, "jobs.table.not-packed"));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            run.refused(BadInput.at(name, mark == null ? 0 : mark.getLine() + 1L, "", "jobs.entries.malformed"));
        } catch (YAMLException e) {
            run.refused(BadInput.file(name, "jobs.entries.malformed"));
        }
    }

    /// A name that ends in `.gz` is unpacked.
    private static String words(Path file) throws IOException {
        if (!Folder.name(file).endsWith(".gz")) {
            return Files.readString(file);
        }
        try (var packed = new GZIPInputStream(Files.newInputStream(file))) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(packed.readAllBytes()))
                    .toString();
        }
    }

    private static Optional<Entry> entry(String file, Node node, ImportRun run) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Entry(file, mapping, run, null));
        }
        run.refused(BadInput.at(file, line(node), "", "jobs.entries.no-entry"));
        return Optional.empty();
    }

    private static long line(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1L;
    }

    private static Map<String, Node> values(Node node) {
        var values = new LinkedHashMap<String, Node>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    values.put(key.getValue(), tuple.getValueNode());
                }
            });
        }
        return values;
    }

    /// One entry of the list.
    public static final class Entry {

        private final String file;
        private final long line;
        private final Map<String, Node> values;
        private final ImportRun run;
        private final @Nullable Entry around;
        private boolean refused;

        private Entry(String file, MappingNode node, ImportRun run, @Nullable Entry around) {
            this.file = file;
            this.around = around;
            this.line = line(node);
            this.values = values(node);
            this.run = run;
        }

        /// Whether anything of it was refused: then nothing of it is to be taken.
        public boolean isRefused() {
            return refused;
        }

        /// Refuses what has another name than these, most often a slip of the pen.
        public void only(Set<String> names) {
            values.forEach((name, node) -> {
                if (!names.contains(name)) {
                    refuse(line(node), name, "jobs.entries.unknown", name);
                }
            });
        }

        /// The words of a value, empty where it is absent.
        public String text(String name) {
            return words(values.get(name));
        }

        public <T> Optional<T> value(String name, Function<String, Optional<T>> reading) {
            var node = values.get(name);
            return node == null ? Optional.empty() : read(name, node, reading);
        }

        public <T> Optional<T> needed(String name, Function<String, Optional<T>> reading) {
            if (!values.containsKey(name)) {
                refuse(line, name, "jobs.entries.missing", name);
            }
            return value(name, reading);
        }

        /// A list, or one value in its place.
        public <T> List<T> list(String name, Function<String, Optional<T>> reading) {
            return items(values.get(name))
                    .flatMap(node -> read(name, node, reading).stream())
                    .toList();
        }

        /// A text by language.
        public LocalizedText localized(String name) {
            var texts = new TreeMap<Language, String>();
            byLanguage(name).forEach((language, node) -> texts.put(language, words(node)));
            return new LocalizedText(texts);
        }

        /// Lists of texts by language.
        public Map<Language, List<String>> lists(String name) {
            var lists = new TreeMap<Language, List<String>>();
            byLanguage(name).forEach((language, node) -> {
                var texts = items(node)
                        .map(Entry::words)
                        .filter(text -> !text.isEmpty())
                        .toList();
                if (!texts.isEmpty()) {
                    lists.put(language, texts);
                }
            });
            return lists;
        }

        /// Entries within this one, in their order; what is refused of them is refused of this one, too.
        public List<Entry> entries(String name) {
            var entries = new ArrayList<Entry>();
            items(values.get(name)).forEach(node -> {
                if (node instanceof MappingNode mapping) {
                    entries.add(new Entry(file, mapping, run, this));
                } else {
                    refuse(line(node), name, "jobs.entries.no-entry");
                }
            });
            return entries;
        }

        /// Refuses a value for a reason of the reader's own.
        public void refuse(String name, String key, Object... arguments) {
            var node = values.get(name);
            refuse(node == null ? line : line(node), name, key, arguments);
        }

        private Map<Language, Node> byLanguage(String name) {
            var nodes = new TreeMap<Language, Node>();
            var node = values.get(name);
            if (node != null) {
                values(node)
                        .forEach((tag, value) -> Language.parse(tag)
                                .ifPresentOrElse(
                                        language -> nodes.put(language, value),
                                        () -> refuse(line(value), name, "jobs.entries.value", tag)));
            }
            return nodes;
        }

        private <T> Optional<T> read(String name, Node node, Function<String, Optional<T>> reading) {
            var read = reading.apply(words(node));
            if (read.isEmpty()) {
                refuse(line(node), name, "jobs.entries.value", words(node));
            }
            return read;
        }

        private void refuse(long place, String name, String key, Object... arguments) {
            for (var entry = this; entry != null; entry = entry.around) {
                entry.refused = true;
            }
            run.refused(BadInput.at(file, place, name, key, arguments));
        }

        private static Stream<Node> items(@Nullable Node node) {
            if (node instanceof SequenceNode sequence) {
                return new ArrayList<>(sequence.getValue()).stream();
            }
            return Stream.ofNullable(node);
        }

        private static String words(@Nullable Node node) {
            return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        }
    }
}
