package org.hexapla.authorities.headings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings.Placed;
import org.hexapla.authorities.Headings.Placed.Outcome;
import org.hexapla.authorities.Headings.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes many headings in at once: finds those that are there already, by code or letter for letter, and makes
/// the others.
@Component
class TakingHeadings {

    private final HeadingTable table;
    private final KeepingHeadings keeping;

    TakingHeadings(HeadingTable table, KeepingHeadings keeping) {
        this.table = table;
        this.keeping = keeping;
    }

    /// What a content is told from others by.
    private record Identity(Question question, String code) {

        static Identity of(HeadingContent content) {
            return new Identity(new Question(content.kind(), content.parts()), content.code());
        }
    }

    List<Heading> obtain(List<HeadingContent> contents) {
        var known = known(contents);
        var missing = missing(contents, known);
        if (!missing.isEmpty()) {
            keeping.add(missing);
            known.putAll(known(missing));
        }
        return contents.stream()
                .map(content -> Objects.requireNonNull(known.get(Identity.of(content))))
                .toList();
    }

    List<Placed> put(List<HeadingContent> contents) {
        var known = known(contents);
        var missing = missing(contents, known);
        var added = new HashMap<Identity, HeadingEntry>();
        keeping.add(missing).forEach(entry -> added.put(Identity.of(entry.content()), entry));
        var before = table.entries(known.values().stream().map(Heading::id).toList());
        var changes = new LinkedHashMap<HeadingEntry, HeadingContent>();
        var placed = new ArrayList<Placed>(contents.size());
        for (var content : contents) {
            var identity = Identity.of(content);
            var fresh = added.remove(identity);
            var heading = known.get(identity);
            if (fresh != null) {
                placed.add(new Placed(fresh.id(), Outcome.ADDED));
                known.put(identity, table.find(List.of(fresh.id())).get(fresh.id()));
            } else if (heading != null) {
                var entry = before.get(heading.id());
                var after = entry == null ? content : Derived.keeping(entry.content(), content);
                var isSame = entry == null || entry.content().equals(after);
                placed.add(new Placed(heading.id(), isSame ? Outcome.UNCHANGED : Outcome.CHANGED));
                if (entry != null && !isSame) {
                    changes.put(entry, after);
                }
            }
        }
        keeping.changeAll(changes);
        return placed;
    }

    private static List<HeadingContent> missing(List<HeadingContent> contents, Map<Identity, Heading> known) {
        var seen = new LinkedHashSet<Identity>();
        return contents.stream()
                .filter(content -> !known.containsKey(Identity.of(content)) && seen.add(Identity.of(content)))
                .toList();
    }

    private Map<Identity, Heading> known(List<HeadingContent> contents) {
        var coded = contents.stream()
                .filter(content -> !content.code().isEmpty())
                .collect(Collectors.groupingBy(
                        HeadingContent::kind, Collectors.mapping(HeadingContent::code, Collectors.toList())));
        var byCode = new HashMap<HeadingKind, Map<String, Heading>>();
        coded.forEach((kind, codes) -> byCode.put(kind, table.coded(kind, codes)));
        var byParts = table.just(contents.stream()
                .map(content -> Identity.of(content).question())
                .distinct()
                .toList());
        var known = new HashMap<Identity, Heading>();
        for (var content : contents) {
            var identity = Identity.of(content);
            var alike = byParts.getOrDefault(identity.question(), List.of());
            var heading = content.code().isEmpty()
                    ? alike.stream().findFirst().orElse(null)
                    : byCode.getOrDefault(content.kind(), Map.of()).getOrDefault(content.code(), withoutCode(alike));
            if (heading != null) {
                known.put(identity, heading);
            }
        }
        return known;
    }

    /// What was entered before the house had a code for it is the same.
    private static @Nullable Heading withoutCode(List<Heading> alike) {
        return alike.stream()
                .filter(heading -> heading.code().isEmpty())
                .findFirst()
                .orElse(null);
    }
}
