package org.hexapla.library.meetings.ballots;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A vote beside its sheet.
///
/// @param faults what still hinders it
/// @param isRefused whether it was just tried
/// @param pages of the sheet, 0 if there is none
/// @param message what became of the last act, or nothing
public record SheetView(
        ProposedVote vote,
        List<VoteFault> faults,
        boolean isRefused,
        List<String> modalities,
        int page,
        int pages,
        @Nullable String message) {}
