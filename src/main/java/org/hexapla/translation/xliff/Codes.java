package org.hexapla.translation.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The addresses in a sentence, which stand in a file as codes: `c1`, `c2`, in the order of the source.
final class Codes {

    static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)\\]]+|(?<=\\]\\()[^)\\s]+(?=\\))");

    private Codes() {}

    /// A run of words, or an address.
    ///
    /// @param code the number of the address from 1; 0 for words
    record Run(String text, int code) {}

    /// @param first the number of its first address in the unit
    static List<Run> of(String source, int first) {
        var runs = new ArrayList<Run>();
        var code = first;
        var from = 0;
        for (var found : ADDRESS.matcher(source).results().toList()) {
            words(runs, source.substring(from, found.start()));
            runs.add(new Run(found.group(), code++));
            from = found.end();
        }
        words(runs, source.substring(from));
        return runs;
    }

    /// A translation in which the source's addresses are the source's codes; any other stands as words.
    static List<Run> of(String target, List<Run> source) {
        var left = new ArrayList<>(source.stream().filter(run -> run.code() > 0).toList());
        var runs = new ArrayList<Run>();
        var from = 0;
        for (var found : ADDRESS.matcher(target).results().toList()) {
            var same = left.stream()
                    .filter(run -> run.text().equals(found.group()))
                    .findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
                words(runs, target.substring(from, found.start()));
                runs.add(same.get());
                from = found.end();
            }
        }
        words(runs, target.substring(from));
        return runs;
    }

    private static void words(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, 0));
        }
    }
}
