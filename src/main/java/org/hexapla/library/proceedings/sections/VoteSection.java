package org.hexapla.library.proceedings.sections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.proceedings.Compiled;
import org.hexapla.library.proceedings.Configuration;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.Fault;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.Organ;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.Snapshot;
import org.hexapla.library.proceedings.SortKey;

/// The chart of votes: a row for each member that has an entry in any of them, a column for each resolution. The first
/// line holds the columns. A letter is joined to its member by code and name in the same field, never by place.
final class VoteSection implements Section {

    /// The key of the line that holds the columns.
    static final String COLUMNS = "columns";

    private static final String NO_ENTRY = "-";
    private static final Pattern NUMBER = Pattern.compile("(?<number>\\d+)[^/]*$");
    private static final Pattern PART = Pattern.compile("[\\s\\[](?<part>[A-Z])]?$");

    @Override
    public SectionKind kind() {
        return SectionKind.VOTES;
    }

    @Override
    public Compiled compile(Snapshot snapshot) {
        var lines = new Lines();
        var names = new HashMap<Configuration.MemberName, String>();
        snapshot.configuration()
                .members()
                .forEach(member -> names.put(asVoted(member.code(), member.name()), member.shown()));
        var letters = new HashMap<String, Map<String, String>>();
        var resolutions = new TreeSet<>(SortKey::compareSymbols);
        snapshot.of(Snapshot.Type.VOTE)
                .forEach(source -> resolution(source, snapshot.session()).ifPresent(resolution -> {
                    resolutions.add(resolution);
                    source.record()
                            .fields("967")
                            .forEach(field -> cast(field, resolution, names, letters, lines, snapshot.session()));
                }));
        if (!resolutions.isEmpty()) {
            lines.add(columns(List.copyOf(resolutions)));
            letters.forEach((member, votes) -> lines.add(Entry.of(
                            member,
                            SortKey.of("2", member.toUpperCase(Locale.ROOT)),
                            "",
                            "",
                            member,
                            Entry.Documents.NONE)
                    .withCells(resolutions.stream()
                            .map(resolution -> votes.getOrDefault(resolution, NO_ENTRY))
                            .toList())));
        }
        return lines.sorted();
    }

    private static Optional<String> resolution(Snapshot.Source source, IndexedSession session) {
        var record = source.record();
        if (record.texts("591", 'a').anyMatch(type -> type.strip().equalsIgnoreCase("ADOPTED WITHOUT VOTE"))) {
            return Optional.empty();
        }
        return record.fields("791")
                .flatMap(field -> Numbering.of(field).stream())
                .filter(numbering -> numbering.isOf(session) && numbering.has("/RES/"))
                .map(Numbering::symbol)
                .findFirst();
    }

    private static Entry columns(List<String> resolutions) {
        return Entry.of(COLUMNS, SortKey.of("1"), "", "", "", Entry.Documents.of(resolutions))
                .withCells(resolutions.stream().map(VoteSection::number).toList());
    }

    private static void cast(
            DataField field,
            String resolution,
            Map<Configuration.MemberName, String> names,
            Map<String, Map<String, String>> letters,
            Lines lines,
            IndexedSession session) {
        var code = field.text('c').orElse("").strip();
        var name = field.text('e').orElse("").strip();
        if (name.isEmpty()) {
            lines.fault(Fault.blocking("vote-without-name", code, resolution));
            return;
        }
        var shown = names.get(asVoted(code, name));
        if (shown == null) {
            lines.fault(Fault.blocking("unknown-member", code, name));
        }
        var absent = session.organ() == Organ.SECURITY_COUNCIL ? "NP" : "NV";
        var letter = field.text('d')
                .map(String::strip)
                .filter(cast -> !cast.isEmpty())
                .orElse(absent);
        var before = letters.computeIfAbsent(shown == null ? "*Check " + name : shown, _ -> new LinkedHashMap<>())
                .putIfAbsent(resolution, letter);
        if (before != null && !before.equals(letter)) {
            lines.fault(Fault.blocking("two-votes", name, resolution));
        }
    }

    private static Configuration.MemberName asVoted(String code, String name) {
        return new Configuration.MemberName(code.toUpperCase(Locale.ROOT), name.toUpperCase(Locale.ROOT), "");
    }

    /// The number within the session or the Council's own: `10` of `A/RES/76/10`, `250 B`, `2803` of
    /// `S/RES/2803 (2025)`.
    static String number(String resolution) {
        var bare = resolution.replaceFirst("\\s*\\([^)]*\\)", "");
        var number = NUMBER.matcher(bare);
        if (!number.find()) {
            return resolution;
        }
        var parts = new ArrayList<String>(List.of(number.group("number")));
        var part = PART.matcher(bare.strip());
        if (part.find()) {
            parts.add(part.group("part"));
        }
        return String.join(" ", parts);
    }
}
