package org.hexapla.authorities;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.ItemRef;

/// Where headings are linked from, as a bean of each module whose records link to them.
public interface HeadingUse {

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
}
