package org.hexapla.authorities.headings;

import java.util.List;
import java.util.SortedMap;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingEntry;
import org.jspecify.annotations.Nullable;

/// What a merge would do, or the search for the heading that gains by it.
///
/// @param asked what was typed to find it
/// @param found what that suggests
/// @param plan null before the other heading is chosen
/// @param refusal the message that says why it cannot be, null where it can
public record MergeView(
        HeadingEntry losing,
        String asked,
        List<Heading> found,
        @Nullable Plan plan,
        @Nullable String refusal) {

    /// @param records that link to the losing one, by kind
    public record Plan(HeadingEntry gaining, SortedMap<String, Long> records, long total, long both) {}

    MergeView with(Merging merging) {
        return switch (merging) {
            case Merging.Preview preview ->
                new MergeView(
                        losing,
                        asked,
                        found,
                        new Plan(preview.gaining(), preview.records(), preview.total(), preview.both()),
                        null);
            case Merging.Refused(var key) -> new MergeView(losing, asked, found, null, key);
            case Merging.Begun _ -> this;
        };
    }
}
