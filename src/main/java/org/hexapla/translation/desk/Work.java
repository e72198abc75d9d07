package org.hexapla.translation.desk;

import java.time.Instant;
import java.util.UUID;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.translation.LanguagePair;
import org.hexapla.translation.Output;
import org.jspecify.annotations.Nullable;

/// A piece of work: one thing, from one language into another.
///
/// @param words how many its source had when it was asked for
/// @param due null where nobody has said
/// @param translator who has it, or did it; null while nobody has
/// @param deliveredBy the account that delivered it
/// @param comment why it was given back, empty where it was not
/// @param revision the source's text that was laid out on the workbench; 0 while none was
public record Work(
        long id,
        ItemRef item,
        LocalizedText title,
        LanguagePair pair,
        Output output,
        WorkState state,
        int words,
        Instant asked,
        @Nullable Instant due,
        @Nullable Long translator,
        @Nullable Instant delivered,
        @Nullable UUID deliveredBy,
        String comment,
        int revision) {

    public static final String KIND = "translation.work";

    public ItemRef ref() {
        return new ItemRef(KIND, Long.toString(id));
    }

    public String path() {
        return "/translation/work/" + id;
    }

    public boolean isLate(Instant now) {
        return due != null && (delivered == null ? now : delivered).isAfter(due);
    }
}
