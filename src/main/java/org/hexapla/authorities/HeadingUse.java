package org.hexapla.authorities;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hexapla.kernel.ItemRef;

/// Where headings are linked from, as a bean of each module whose records link to them.
public interface HeadingUse {

    /// How many records are counted in one step where a module has no quicker way.
    int STEP = 1000;

    /// How many records link to each; those that none links to are absent.
    Map<AuthorityId, Long> counts(Collection<AuthorityId> headings);

    /// Records that link to a heading, in a stable order, after one of them (or from the first).
    List<ItemRef> records(AuthorityId heading, int skip, int most);

    /// How many records link to both: where the two fields would become equal, one of them goes.
    long both(AuthorityId losing, AuthorityId gaining);

    /// Lets up to `most` records that link to the one link to the other instead, each with its own history.
    ///
    /// @return how many it did; 0 when none is left
    int relink(AuthorityId losing, AuthorityId gaining, int most);

    /// Lets those of these records that link to the one link to the other instead, each with its own history:
    /// how a merge is undone. Records that are gone, or link to neither by now, are left alone.
    ///
    /// @return how many it did
    int relink(Collection<ItemRef> records, AuthorityId from, AuthorityId to);

    /// How many records of each kind ([ItemRef#kind]) link to a heading.
    default SortedMap<String, Long> byKind(AuthorityId heading) {
        var counts = new TreeMap<String, Long>();
        for (var skip = 0; ; skip += STEP) {
            var records = records(heading, skip, STEP);
            records.forEach(record -> counts.merge(record.kind(), 1L, Long::sum));
            if (records.size() < STEP) {
                return counts;
            }
        }
    }
}
