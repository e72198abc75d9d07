package org.hexapla.library.analysis.suggesting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Bodies and organisations of the authority file that the first page names; of the United Nations' own the file writes
/// `UN. ` before the name.
@Component
class BodiesRule implements Rule {

    private static final int MOST = 5;

    /// Names are written with capitals, small words between them.
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'’-]+(?: (?:of|on|for|and|the|in|to|de|la|du|des|y|del)| \\p{Lu}[\\p{L}'’-]+){0,9}");

    private final ObjectProvider<Headings> headings;

    BodiesRule(ObjectProvider<Headings> headings) {
        this.headings = headings;
    }

    @Override
    public List<Suggestion> suggest(IssuedText text) {
        var file = headings.getIfAvailable();
        if (file == null) {
            return List.of();
        }
        var asked = new LinkedHashMap<Headings.Question, String>();
        NAME.matcher(text.firstPage().replaceAll("\\s+", " "))
                .results()
                .flatMap(match -> beginnings(match.group()))
                .limit(400)
                .forEach(name ->
                        Stream.of(name, "UN. " + name).forEach(form -> asked.putIfAbsent(question(form), name)));
        return file.named(asked.keySet()).entrySet().stream()
                .filter(answer -> answer.getValue().size() == 1)
                .map(answer -> Map.entry(answer.getValue().getFirst(), asked.getOrDefault(answer.getKey(), "")))
                .limit(MOST)
                .map(found -> new Suggestion(
                        Field.BODY,
                        found.getKey().id().toString(),
                        code(),
                        Math.min(74, 40 + 5 * found.getValue().split(" ").length),
                        text.atFirst(found.getValue())))
                .toList();
    }

    private static Headings.Question question(String name) {
        return new Headings.Question(HeadingKind.CORPORATE, new TreeMap<>(Map.of('a', name)));
    }

    /// `Security Council Committee established`: a name may end before the capitals do.
    private static Stream<String> beginnings(String words) {
        var parts = words.split(" ");
        return Stream.iterate(parts.length, count -> count > 0, count -> count - 1)
                .map(count -> String.join(" ", java.util.Arrays.copyOf(parts, count)))
                .filter(name -> Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1)));
    }
}
