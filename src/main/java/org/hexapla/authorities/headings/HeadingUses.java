package org.hexapla.authorities.headings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.HeadingUse;
import org.hexapla.kernel.ItemRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Where headings are linked from, over all modules that link to them. Asked late, for those modules ask for
/// headings themselves.
@Component
class HeadingUses {

    private final ObjectProvider<HeadingUse> uses;

    HeadingUses(ObjectProvider<HeadingUse> uses) {
        this.uses = uses;
    }

    long count(AuthorityId heading) {
        return counts(List.of(heading)).getOrDefault(heading, 0L);
    }

    Map<AuthorityId, Long> counts(Collection<AuthorityId> headings) {
        var counts = new HashMap<AuthorityId, Long>();
        uses.orderedStream()
                .forEach(use -> use.counts(headings).forEach((id, number) -> counts.merge(id, number, Long::sum)));
        return counts;
    }

    /// The records of every module, one module's after the other's.
    List<ItemRef> records(AuthorityId heading, long skip, int most) {
        var records = new ArrayList<ItemRef>();
        var left = skip;
        for (var use : uses.orderedStream().toList()) {
            var here = use.counts(List.of(heading)).getOrDefault(heading, 0L);
            if (left < here && records.size() < most) {
                records.addAll(use.records(heading, (int) left, most - records.size()));
            }
            left = Math.max(0, left - here);
        }
        return records;
    }

    long both(AuthorityId losing, AuthorityId gaining) {
        return uses.stream().mapToLong(use -> use.both(losing, gaining)).sum();
    }

    /// Lets one more step of records link to the other heading.
    ///
    /// @return how many did; 0 when none is left
    int relink(AuthorityId losing, AuthorityId gaining, int most) {
        return uses.orderedStream()
                .mapToInt(use -> use.relink(losing, gaining, most))
                .filter(done -> done > 0)
                .findFirst()
                .orElse(0);
    }

    /// Lets these link to the other heading, whichever modules they are of.
    int relink(Collection<ItemRef> records, AuthorityId from, AuthorityId to) {
        return uses.stream().mapToInt(use -> use.relink(records, from, to)).sum();
    }

    /// How many records of each kind link to a heading.
    SortedMap<String, Long> byKind(AuthorityId heading) {
        var counts = new TreeMap<String, Long>();
        uses.stream()
                .forEach(use -> use.byKind(heading).forEach((kind, number) -> counts.merge(kind, number, Long::sum)));
        return counts;
    }
}
