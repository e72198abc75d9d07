package org.hexapla.library.cataloguing.lists;

import java.time.Instant;
import java.util.List;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.jspecify.annotations.Nullable;

/// What the pages of work lists show.
public final class ListViews {

    private ListViews() {}

    /// Who has what.
    public record All(List<WorkList> mine, List<Others> others) {}

    /// The lists of somebody else.
    public record Others(String owner, List<WorkList> lists) {}

    /// @param isMine whether whoever looks may change it
    /// @param done what came of putting records into it, just now
    public record One(
            WorkList list,
            String owner,
            boolean isMine,
            Order order,
            List<Line> lines,
            @Nullable Done done) {}

    /// @param kind null for a record that was removed meanwhile
    public record Line(RecordId id, @Nullable RecordKind kind, String name, String title, Instant added, String note) {}

    /// @param held the records that others have, by their names
    public record Done(int added, int moved, int missing, List<HeldByOther> held) {}

    public record HeldByOther(RecordId id, String name, String holder) {}

    /// What a record is called, whose it is, and into which lists it may come.
    public record Taking(RecordId id, String name, String holder, String list, List<WorkList> mine) {}

    /// In which order the records of a list stand.
    public enum Order {
        ADDED,
        NAME,
        TITLE,
        NUMBER;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Order parse(String code) {
            return java.util.stream.Stream.of(values())
                    .filter(order -> order.code().equals(code))
                    .findFirst()
                    .orElse(ADDED);
        }
    }
}
