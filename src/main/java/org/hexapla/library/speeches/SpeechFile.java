package org.hexapla.library.speeches;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.SyntaxMistake;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A speech as it is written in its file; tells the run of every value that cannot be read, with its place.
final class SpeechFile {

    private final String name;
    private final Map<String, Node> values;
    private final ImportRun run;
    private boolean refused;

    private SpeechFile(String name, Map<String, Node> values, ImportRun run) {
        this.name = name;
        this.values = values;
        this.run = run;
    }

    static Optional<SpeechFile> read(String name, String yaml, ImportRun run) {
        try {
            var node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new java.io.StringReader(yaml));
            if (node instanceof MappingNode mapping) {
                return Optional.of(new SpeechFile(name, values(mapping), run));
            }
            run.refused(BadInput.file(name, "library.speech.bad.yaml"));
        } catch (YAMLException e) {
            run.refused(SyntaxMistake.of(e).in(name));
        }
        return Optional.empty();
    }

    String name() {
        return name;
    }

    /// Whether anything in it was refused: then nothing of it is taken.
    boolean isRefused() {
        return refused;
    }

    String words(String key) {
        return values.get(key) instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    <T> Optional<T> needed(String key, Function<String, Optional<T>> reading) {
        if (!values.containsKey(key)) {
            refuse(0, key, "");
            return Optional.empty();
        }
        return optional(key, reading);
    }

    <T> Optional<T> optional(String key, Function<String, Optional<T>> reading) {
        var node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        var read = node instanceof ScalarNode scalar
                ? reading.apply(scalar.getValue().strip())
                : Optional.<T>empty();
        if (read.isEmpty()) {
            refuse(line(node), key, words(key));
        }
        return read;
    }

    <T> List<T> list(String key, Function<String, Optional<T>> reading) {
        var all = new ArrayList<T>();
        if (values.get(key) instanceof SequenceNode sequence) {
            for (var node : sequence.getValue()) {
                var written =
                        node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
                reading.apply(written).ifPresentOrElse(all::add, () -> refuse(line(node), key, written));
            }
        }
        return List.copyOf(all);
    }

    LocalizedText texts(String key) {
        var texts = new TreeMap<Language, String>();
        if (values.get(key) instanceof MappingNode mapping) {
            values(mapping)
                    .forEach((tag, node) -> Language.parse(tag)
                            .filter(_ -> node instanceof ScalarNode)
                            .ifPresentOrElse(
                                    language -> texts.put(language, ((ScalarNode) node).getValue()),
                                    () -> refuse(line(node), key, tag)));
        }
        return new LocalizedText(texts);
    }

    private void refuse(long line, String key, String written) {
        refused = true;
        run.refused(BadInput.at(name, line, key, "library.speech.bad.value", key, written));
    }

    private static Map<String, Node> values(MappingNode mapping) {
        var values = new LinkedHashMap<String, Node>();
        mapping.getValue().forEach(tuple -> {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                values.put(key.getValue(), tuple.getValueNode());
            }
        });
        return values;
    }

    private static long line(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1L;
    }
}
