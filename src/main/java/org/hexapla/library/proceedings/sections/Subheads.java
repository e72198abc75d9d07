package org.hexapla.library.proceedings.sections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.library.proceedings.Configuration;
import org.hexapla.library.proceedings.Organ;

/// The words of the codes under which documents are indexed, in the order in which they follow one another under a
/// subject. They are data: the usual ones come with the program, people add to them for a session.
final class Subheads {

    private static final Map<String, String> USUAL = read();

    private final Map<String, String> words = new LinkedHashMap<>(USUAL);
    private final List<String> order;

    Subheads(Configuration configuration) {
        var added = new TreeMap<>(configuration.subheads());
        words.putAll(added);
        order = new ArrayList<>(USUAL.keySet());
        // A new code stands behind the last one that is smaller.
        added.keySet().stream().filter(code -> !USUAL.containsKey(code)).forEach(this::place);
    }

    private void place(String code) {
        var at = 0;
        for (var place = 0; place < order.size(); place++) {
            if (order.get(place).compareTo(code) < 0 && order.get(place).charAt(0) == code.charAt(0)) {
                at = place + 1;
            }
        }
        order.add(at, code);
    }

    /// The words of a code of an organ; nothing if nobody knows it.
    Optional<String> words(String code, Organ organ) {
        return code.startsWith(organ.codePrefix()) ? Optional.ofNullable(words.get(code)) : Optional.empty();
    }

    /// Its place under a subject, as a text to sort by.
    String place(Organ organ, String code) {
        return "%s%03d".formatted(organ.codePrefix(), order.indexOf(code));
    }

    boolean isReports(String code) {
        return "Reports".equals(words.get(code));
    }

    private static Map<String, String> read() {
        try (var stream =
                Objects.requireNonNull(Subheads.class.getResourceAsStream("/library/proceedings/subheads.tsv"))) {
            var read = new LinkedHashMap<String, String>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                var tab = line.indexOf('\t');
                read.put(line.substring(0, tab), line.substring(tab + 1));
            });
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
