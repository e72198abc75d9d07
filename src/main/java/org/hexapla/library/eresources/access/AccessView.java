package org.hexapla.library.eresources.access;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.library.eresources.AccountGroup;
import org.hexapla.library.eresources.Kept;
import org.hexapla.library.eresources.Resource;
import org.hexapla.library.eresources.ResourceId;
import org.jspecify.annotations.Nullable;

/// How a reader's access to a resource stands.
///
/// @param refused why the reader was not led on just now; null where nothing of the kind happened
/// @param group of the reader; null where it is not known
/// @param station of the reader; nothing where it is not known
/// @param isLet whether a licence lets the reader in
/// @param terms of the licences of today
public record AccessView(
        Kept<ResourceId, Resource> resource,
        WayThrough.@Nullable Refused refused,
        boolean isSignedIn,
        @Nullable AccountGroup group,
        LocalizedText station,
        boolean isLet,
        List<Terms> terms) {

    /// What a licence says, as far as readers need to know.
    ///
    /// @param stations names of duty stations; all where there are none
    /// @param taken how many seats are taken
    /// @param mine whether the reader has one of them
    public record Terms(
            List<AccountGroup> groups,
            List<LocalizedText> stations,
            @Nullable Long seats,
            long taken,
            boolean mine,
            List<Allowances.Allowance> allowances,
            List<Use> uses) {}

    /// @param messageKey what may be done
    /// @param permissionKey whether it may be done
    public record Use(String messageKey, String permissionKey) {}

    /// The words of a refusal's place: when to try again.
    public @Nullable Instant free() {
        return refused instanceof WayThrough.SeatsTaken(var free) ? free : null;
    }
}
