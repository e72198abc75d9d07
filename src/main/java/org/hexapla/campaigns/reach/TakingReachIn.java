package org.hexapla.campaigns.reach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.jobs.BadInput;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes the numbers of a file in, all or none: no day twice, none that is known otherwise, none by a definition that
/// nobody has said to hold.
@Component
class TakingReachIn {

    private final Totals totals;
    private final Definitions definitions;
    private final Posts posts;
    private final People people;
    private final Clock clock;

    TakingReachIn(Totals totals, Definitions definitions, Posts posts, People people, Clock clock) {
        this.totals = totals;
        this.definitions = definitions;
        this.posts = posts;
        this.people = people;
        this.clock = clock;
    }

    /// A file, or an answer of a platform.
    record Source(String kind, String name, String sha256) {

        static Source of(String kind, Path file) throws IOException {
            return new Source(kind, String.valueOf(file.getFileName()), sha256(Files.readAllBytes(file)));
        }

        static String sha256(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// What became of the lines: how many are new and how many were known just so, or why none is.
    record Taken(int added, int unchanged, List<BadInput> bad) {

        Taken {
            bad = List.copyOf(bad);
        }
    }

    @Transactional
    public Taken take(Source source, List<Line> lines) {
        var by = people.requireStaff(Campaigning.DEPARTMENT).id();
        if (lines.isEmpty()) {
            return new Taken(0, 0, List.of());
        }
        var accounts =
                lines.stream().map(line -> line.account().id()).distinct().toList();
        var of = accounts.size() == 1 ? accounts.getFirst() : 0L;
        if (totals.isKnown(source.kind(), source.sha256(), of)) {
            return new Taken(0, lines.size(), List.of());
        }
        var bad = new ArrayList<>(twice(source, lines));
        var fresh = bad.isEmpty() ? fresh(source, lines, bad) : List.<Line>of();
        if (bad.isEmpty()) {
            firstDefinitions(fresh);
        }
        var known = bad.isEmpty() ? defined(source, fresh, bad) : Map.<Line, Long>of();
        if (!bad.isEmpty()) {
            return new Taken(0, 0, bad);
        }
        var id = totals.begin(source.kind(), source.name(), source.sha256(), of, by, clock.instant());
        var kept = new HashMap<String, Long>();
        totals.add(
                id,
                fresh.stream()
                        .map(line -> new Totals.Known(line, post(line, kept), known.getOrDefault(line, 0L)))
                        .toList());
        return new Taken(fresh.size(), lines.size() - fresh.size(), List.of());
    }

    private static List<BadInput> twice(Source source, List<Line> lines) {
        var bad = new ArrayList<BadInput>();
        var seen = new HashMap<Line.Key, Long>();
        for (var line : lines) {
            var before = seen.putIfAbsent(line.key(), line.number());
            if (before != null) {
                bad.add(bad(source, line, "reach.import.day-twice", line.day().toString(), before));
            }
        }
        return bad;
    }

    /// Those that are not kept just so; one that is kept otherwise is bad.
    private List<Line> fresh(Source source, List<Line> lines, List<BadInput> bad) {
        var fresh = new ArrayList<Line>();
        lines.stream()
                .collect(Collectors.groupingBy(line -> line.account().id()))
                .forEach((account, own) -> {
                    var days = own.stream().map(Line::day).sorted().toList();
                    var held = totals.held(account, days.getFirst(), days.getLast());
                    for (var line : own) {
                        var before = held.get(line.key());
                        if (before == null) {
                            fresh.add(line);
                        } else if (before.quantity() != line.quantity()) {
                            bad.add(bad(
                                    source,
                                    line,
                                    "reach.import.day-known",
                                    line.day().toString(),
                                    before.quantity(),
                                    before.file(),
                                    before.line()));
                        }
                    }
                });
        return fresh;
    }

    /// What nobody has defined yet is defined by the first file that counts it.
    private void firstDefinitions(List<Line> lines) {
        var by = people.requireStaff(Campaigning.DEPARTMENT).id();
        record Counted(String platform, Measure measure) {}
        lines.stream()
                .collect(
                        Collectors.groupingBy(line -> new Counted(line.account().platform(), line.measure())))
                .forEach((counted, own) -> {
                    if (!definitions.isKnown(counted.platform(), counted.measure())) {
                        definitions.add(
                                counted.platform(),
                                counted.measure(),
                                own.getFirst().definition(),
                                LocalDate.EPOCH,
                                by,
                                clock.instant());
                    }
                });
    }

    private Map<Line, Long> defined(Source source, List<Line> lines, List<BadInput> bad) {
        record Asked(String platform, Measure measure, LocalDate day) {}
        var found = new HashMap<Asked, Optional<Definition>>();
        var known = new HashMap<Line, Long>();
        for (var line : lines) {
            var platform = line.account().platform();
            var definition = found.computeIfAbsent(
                    new Asked(platform, line.measure(), line.day()),
                    asked -> definitions.on(asked.platform(), asked.measure(), asked.day()));
            if (definition
                    .filter(held -> held.words().equals(line.definition()))
                    .isPresent()) {
                known.put(line, definition.get().id());
            } else {
                bad.add(bad(
                        source,
                        line,
                        "reach.import.definition",
                        line.day().toString(),
                        definition.map(Definition::words).orElse("–"),
                        line.definition()));
            }
        }
        return known;
    }

    private Optional<Long> post(Line line, Map<String, Long> kept) {
        var post = line.post();
        if (post == null) {
            return Optional.empty();
        }
        return Optional.of(kept.computeIfAbsent(
                line.account().id() + " " + post.external(),
                _ -> post.id() != 0
                        ? post.id()
                        : posts.find(line.account(), post.external())
                                .map(Post::id)
                                .orElseGet(() -> posts.add(line.account(), post))));
    }

    private static BadInput bad(Source source, Line line, String key, Object... arguments) {
        return BadInput.at(source.name(), line.number(), line.column(), key, arguments);
    }
}
