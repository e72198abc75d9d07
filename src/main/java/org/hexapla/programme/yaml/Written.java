package org.hexapla.programme.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A piece of a YAML file with its place. What cannot be read is told to the run and answered with nothing, so that one
/// reading finds every mistake; whoever reads asks the run in the end whether to keep anything.
public final class Written {

    private final String file;
    private final Node place;
    private final Map<String, Node> values;
    private final ImportRun run;

    private Written(String file, Node place, Map<String, Node> values, ImportRun run) {
        this.file = file;
        this.place = place;
        this.values = values;
        this.run = run;
    }

    /// The file as a whole; nothing if it is no YAML of names and values.
    public static Optional<Written> read(Path path, ImportRun run) throws IOException {
        var file = String.valueOf(path.getFileName());
        try (var reader = Files.newBufferedReader(path)) {
            var node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
            if (node != null) {
                return of(file, node, run);
            }
            run.refused(BadInput.file(file, "programme.import.empty"));
        } catch (MarkedYAMLException e) {
            run.refused(bad(file, e.getProblemMark(), "programme.import.no-yaml"));
        } catch (YAMLException | java.nio.charset.CharacterCodingException _) {
            run.refused(BadInput.file(file, "programme.import.no-yaml"));
        }
        return Optional.empty();
    }

    private static Optional<Written> of(String file, Node node, ImportRun run) {
        if (!(node instanceof MappingNode mapping)) {
            run.refused(bad(file, node.getStartMark(), "programme.import.no-names"));
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, Node>();
        for (var tuple : mapping.getValue()) {
            var name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (values.put(name, tuple.getValueNode()) != null) {
                run.refused(bad(file, tuple.getKeyNode().getStartMark(), "programme.import.name-twice", name));
            }
        }
        return Optional.of(new Written(file, node, values, run));
    }

    /// Refuses every name that is not among these: it may be a slip of the pen for one that is.
    public Written only(String... names) {
        values.forEach((name, node) -> {
            if (!Set.of(names).contains(name)) {
                refuse(node, "programme.import.unknown-name", name);
            }
        });
        return this;
    }

    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /// The value of a name that must be there and mean something.
    public <T> Optional<T> needed(String name, Function<String, Optional<T>> meaning) {
        var node = node(name);
        return node == null ? Optional.empty() : meant(node, name, meaning);
    }

    /// The text of a name that may be absent.
    public String text(String name) {
        var node = values.get(name);
        return node == null ? "" : meant(node, name, Optional::of).orElse("");
    }

    /// The text of a name in its languages; it must be there.
    public LocalizedText words(String name) {
        var texts = new TreeMap<Language, String>();
        piece(name)
                .ifPresent(piece -> piece.values.forEach((tag, node) -> Language.parse(tag)
                        .ifPresentOrElse(
                                language -> piece.meant(node, tag, Optional::of)
                                        .ifPresent(text -> texts.put(language, text)),
                                () -> refuse(node, "programme.import.unknown-language", tag))));
        return new LocalizedText(texts);
    }

    /// The names and values below a name that must be there.
    public Optional<Written> piece(String name) {
        var node = node(name);
        return node == null ? Optional.empty() : of(file, node, run);
    }

    /// The pieces in the list of a name; none where the name is absent.
    public List<Written> pieces(String name) {
        return nodes(name).stream()
                .flatMap(node -> of(file, node, run).stream())
                .toList();
    }

    /// The values in the list of a name.
    public <T> List<T> list(String name, Function<String, Optional<T>> meaning) {
        var all = new ArrayList<T>();
        nodes(name).forEach(node -> meant(node, name, meaning).ifPresent(all::add));
        return List.copyOf(all);
    }

    /// Tells the run of a mistake in the value of a name.
    public void refuse(String name, String key, Object... arguments) {
        refuse(values.getOrDefault(name, place), key, arguments);
    }

    private List<Node> nodes(String name) {
        return switch (values.get(name)) {
            case null -> List.of();
            case SequenceNode sequence -> sequence.getValue();
            case Node other -> {
                refuse(other, "programme.import.no-list", name);
                yield List.of();
            }
        };
    }

    private @Nullable Node node(String name) {
        var node = values.get(name);
        if (node == null) {
            refuse(place, "programme.import.name-missing", name);
        }
        return node;
    }

    private <T> Optional<T> meant(Node node, String name, Function<String, Optional<T>> meaning) {
        var written = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        var value = node instanceof ScalarNode ? meaning.apply(written) : Optional.<T>empty();
        if (value.isEmpty()) {
            refuse(node, "programme.import.wrong-value", name, written);
        }
        return value;
    }

    private void refuse(Node node, String key, Object... arguments) {
        run.refused(bad(file, node.getStartMark(), key, arguments));
    }

    private static BadInput bad(String file, @Nullable Mark mark, String key, Object... arguments) {
        return mark == null
                ? BadInput.file(file, key, arguments)
                : BadInput.at(file, mark.getLine() + 1L, String.valueOf(mark.getColumn() + 1), key, arguments);
    }
}
