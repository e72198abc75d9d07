package org.hexapla.library.meetings.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The totals that a sheet prints, in lines that hold nothing else.
///
/// @param printed by letter; T for the sum of all
/// @param lines on which they stand, from 1
record SheetTotals(Map<Character, Integer> printed, List<Integer> lines) {

    private static final Map<Character, String> LABELS = Map.of(
            'Y', "yes|in favou?r",
            'N', "no|against",
            'A', "abstain(?:ed|ing)?|abstentions?",
            'X', "non[- ]?voting|not voting|absent",
            'T', "total(?: members)?|members");

    private static final String PAIR =
            "(?<label>" + String.join("|", LABELS.values()) + ")\\s*[:=]?\\s*(?<count>\\d{1,3})";
    private static final Pattern ONE = Pattern.compile(PAIR, Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE =
            Pattern.compile("\\s*(?:" + PAIR.replaceAll("\\?<\\w+>", "?:") + "[\\s,;|/-]*)+", Pattern.CASE_INSENSITIVE);

    /// Nothing if yes, no and abstentions are not all there, or one is printed with two numbers.
    static Optional<SheetTotals> of(List<String> lines) {
        var printed = new HashMap<Character, Integer>();
        var on = new java.util.ArrayList<Integer>();
        for (var i = 0; i < lines.size(); i++) {
            if (!LINE.matcher(lines.get(i)).matches()) {
                continue;
            }
            on.add(i + 1);
            var pairs = ONE.matcher(lines.get(i));
            while (pairs.find()) {
                var count = Integer.parseInt(pairs.group("count"));
                var before = printed.put(letter(pairs.group("label")), count);
                if (before != null && before != count) {
                    return Optional.empty();
                }
            }
        }
        return printed.keySet().containsAll(List.of('Y', 'N', 'A'))
                ? Optional.of(new SheetTotals(printed, on))
                : Optional.empty();
    }

    private static char letter(String label) {
        return LABELS.entrySet().stream()
                .filter(entry -> Pattern.compile(entry.getValue(), Pattern.CASE_INSENSITIVE)
                        .matcher(label)
                        .matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /// The totals where so many could vote; what is not printed is what remains.
    VoteSheet.Totals of(int members) {
        var cast = printed.getOrDefault('Y', 0) + printed.getOrDefault('N', 0) + printed.getOrDefault('A', 0);
        return new VoteSheet.Totals(
                printed.getOrDefault('Y', 0),
                printed.getOrDefault('N', 0),
                printed.getOrDefault('A', 0),
                printed.getOrDefault('X', printed.getOrDefault('T', members) - cast));
    }

    Optional<Integer> sum() {
        return Optional.ofNullable(printed.get('T'));
    }
}
