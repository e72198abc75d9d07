package org.hexapla.library.catalogue.intake;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.hexapla.jobs.SyntaxMistake;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Names and values of a YAML file, each with its place, so that a mistake can be pointed at.
final class Entry {

    private static final int MOST_CHARACTERS = 2_000_000;

    private final Node whole;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Entry(Node node) throws Misread {
        if (!(node instanceof MappingNode mapping)) {
            throw misread(node, "library.import.no-names");
        }
        this.whole = node;
        for (var tuple : mapping.getValue()) {
            if (values.put(scalar(tuple.getKeyNode()), tuple.getValueNode()) != null) {
                throw misread(tuple.getKeyNode(), "library.import.name-twice", scalar(tuple.getKeyNode()));
            }
        }
    }

    static Entry read(Reader reader) throws Misread {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(MOST_CHARACTERS);
        try {
            var node = new Yaml(new SafeConstructor(options)).compose(reader);
            if (node == null) {
                throw new Misread(0, "", "library.import.empty");
            }
            return new Entry(node);
        } catch (YAMLException e) {
            throw new Misread(SyntaxMistake.of(e));
        }
    }

    /// Refuses a name that is not among these: it may be a slip of the pen for one that is.
    void only(Set<String> names) throws Misread {
        for (var entry : values.entrySet()) {
            if (!names.contains(entry.getKey())) {
                throw misread(entry.getValue(), "library.import.unknown-name", entry.getKey());
            }
        }
    }

    String text(String name) throws Misread {
        var node = values.get(name);
        return node == null ? "" : scalar(node).strip();
    }

    /// The value of a name that must be there, read as something.
    <T> T needed(String name, Function<String, Optional<T>> reading) throws Misread {
        return found(name, reading).orElseThrow(() -> misread(whole, "library.import.name-missing", name));
    }

    /// The value of a name read as something; nothing if the name is absent.
    <T> Optional<T> found(String name, Function<String, Optional<T>> reading) throws Misread {
        var node = values.get(name);
        return node == null ? Optional.empty() : Optional.of(value(node, name, reading));
    }

    <T> List<T> list(String name, Function<String, Optional<T>> reading) throws Misread {
        List<T> all = new ArrayList<>();
        for (var node : nodes(name)) {
            all.add(value(node, name, reading));
        }
        return all;
    }

    List<Entry> entries(String name) throws Misread {
        List<Entry> all = new ArrayList<>();
        for (var node : nodes(name)) {
            all.add(new Entry(node));
        }
        return all;
    }

    LocalizedText localized(String name) throws Misread {
        return new LocalizedText(byLanguage(name));
    }

    Map<Language, String> byLanguage(String name) throws Misread {
        var node = values.get(name);
        Map<Language, String> texts = new TreeMap<>();
        if (node != null) {
            for (var entry : new Entry(node).values.entrySet()) {
                var language = Language.parse(entry.getKey())
                        .orElseThrow(
                                () -> misread(entry.getValue(), "library.import.unknown-language", entry.getKey()));
                texts.put(language, scalar(entry.getValue()));
            }
        }
        return texts;
    }

    /// A mistake in the value of a name.
    Misread misread(String name, String key, Object... arguments) {
        return misread(values.getOrDefault(name, whole), key, arguments);
    }

    private List<Node> nodes(String name) throws Misread {
        var node = values.get(name);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw misread(node, "library.import.no-list-of", name);
        }
        return sequence.getValue();
    }

    private static <T> T value(Node node, String name, Function<String, Optional<T>> reading) throws Misread {
        var written = scalar(node);
        return reading.apply(written).orElseThrow(() -> misread(node, "library.import.wrong-value", name, written));
    }

    private static String scalar(Node node) throws Misread {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw misread(node, "library.import.no-text");
    }

    private static Misread misread(Node node, String key, Object... arguments) {
        return new Misread(line(node.getStartMark()), column(node.getStartMark()), key, arguments);
    }

    private static long line(@org.jspecify.annotations.Nullable Mark mark) {
        return mark == null ? 0 : mark.getLine() + 1L;
    }

    private static String column(@org.jspecify.annotations.Nullable Mark mark) {
        return mark == null ? "" : String.valueOf(mark.getColumn() + 1);
    }
}
