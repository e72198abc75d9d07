package org.hexapla.library.proceedings.compiling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.SortKey;
import org.jspecify.annotations.Nullable;

/// Compiled lines with the corrections laid over them.
///
/// A correction touches only the parts that it changed: what the records say of the others shows at the next
/// compilation. What the records changed beneath a correction is told; the correction stands until somebody looks.
///
/// @param entries as they are to be printed, in their order
/// @param misfits corrections whose line is gone, or reads otherwise than when it was corrected
public record Overlay(List<Entry> entries, List<Misfit> misfits) {

    /// @param compiled the line as it is compiled now; null if there is none any more
    public record Misfit(Correction correction, @Nullable Entry compiled) {}

    public static Overlay of(List<Entry> compiled, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return new Overlay(compiled, List.of());
        }
        Map<String, Entry> lines = new LinkedHashMap<>();
        compiled.forEach(entry -> lines.put(entry.key(), entry));
        var places = new HashMap<String, SortKey>();
        compiled.forEach(entry -> places.putIfAbsent(place(entry), entry.sorting()));
        var misfits = new ArrayList<Misfit>();
        for (var correction : corrections) {
            var now = lines.get(correction.key());
            var before = correction.before();
            if (before == null) {
                lines.put(correction.key(), added(correction.after(), places));
            } else if (now == null) {
                misfits.add(new Misfit(correction, null));
            } else {
                if (!fits(correction, before, now)) {
                    misfits.add(new Misfit(correction, now));
                }
                if (correction.act() == Correction.Act.HIDDEN) {
                    lines.remove(correction.key());
                } else {
                    lines.put(correction.key(), moved(merged(correction.after(), before, now), now, places));
                }
            }
        }
        return new Overlay(
                lines.values().stream()
                        .sorted(Comparator.comparing(Entry::sorting).thenComparing(Entry::key))
                        .toList(),
                List.copyOf(misfits));
    }

    /// A hidden line may not have changed at all, a changed one only in parts that were left alone.
    private static boolean fits(Correction correction, Entry before, Entry now) {
        if (correction.act() == Correction.Act.HIDDEN) {
            return before.equals(now);
        }
        var after = correction.after();
        return PARTS.stream()
                .allMatch(part -> part.apply(after).equals(part.apply(before))
                        || part.apply(before).equals(part.apply(now)));
    }

    private static final List<Function<Entry, Object>> PARTS = List.of(
            Entry::head, Entry::subhead, Entry::text, Entry::note, Entry::symbols, Entry::cells, Entry::sorting);

    private static Entry merged(Entry after, Entry before, Entry now) {
        return new Entry(
                now.key(),
                part(Entry::sorting, after, before, now),
                part(Entry::head, after, before, now),
                part(Entry::subhead, after, before, now),
                part(Entry::text, after, before, now),
                part(Entry::note, after, before, now),
                part(Entry::symbols, after, before, now),
                part(Entry::cells, after, before, now));
    }

    private static <T> T part(Function<Entry, T> part, Entry after, Entry before, Entry now) {
        var corrected = part.apply(after);
        return Objects.equals(corrected, part.apply(before)) ? part.apply(now) : corrected;
    }

    /// A line that was moved under another head stands among that head's, unless its sort key was corrected, too.
    private static Entry moved(Entry entry, Entry now, Map<String, SortKey> places) {
        return place(entry).equals(place(now)) || !entry.sorting().equals(now.sorting()) ? entry : among(entry, places);
    }

    /// A line that was added without a sort key stands among those of its head.
    private static Entry added(Entry entry, Map<String, SortKey> places) {
        return entry.sorting().words().isEmpty() ? among(entry, places) : entry;
    }

    private static Entry among(Entry entry, Map<String, SortKey> places) {
        var symbol =
                entry.symbols().own().isEmpty() ? "" : entry.symbols().own().getFirst();
        var there = places.get(place(entry));
        var words = there == null ? List.of(entry.head(), entry.subhead()) : there.words();
        return entry.withSorting(new SortKey(words, symbol));
    }

    private static String place(Entry entry) {
        return entry.head() + "\u0000" + entry.subhead();
    }
}
