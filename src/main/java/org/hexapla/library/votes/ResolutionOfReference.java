package org.hexapla.library.votes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.kernel.Symbol;

/// Tells which of the source's own references are surely resolutions.
///
/// `R/70/1` is one only from session 31 on: before, the number is the place in the records. It must be of the
/// roll call's own session; the vote must not be marked as one on a paragraph or an amendment, must be the only
/// such vote under its reference, and must have been carried. `R/40/152Q` is `A/RES/40/152[Q]`. All others stay
/// references.
final class ResolutionOfReference {

    private static final Pattern REFERENCE = Pattern.compile("R/(\\d+)/(\\d+)(?:/?([A-Z]))?");
    private static final Pattern SYMBOL = Pattern.compile("A/RES/.+");

    private final Map<String, List<AssemblyVotes.Listed>> onWholeTexts;
    private final Map<String, List<Ballot>> ballots;

    ResolutionOfReference(Collection<AssemblyVotes.Listed> rollCalls, Map<String, List<Ballot>> ballots) {
        this.ballots = ballots;
        this.onWholeTexts = rollCalls.stream()
                .filter(call -> !call.isMarked("para") && !call.isMarked("amend"))
                .collect(Collectors.groupingBy(call -> call.row().get("unres")));
    }

    Optional<Symbol> of(AssemblyVotes.Listed call) {
        var reference = call.row().get("unres");
        if (!onWholeTexts.getOrDefault(reference, List.of()).equals(List.of(call)) || !isCarried(call)) {
            return Optional.empty();
        }
        if (SYMBOL.matcher(reference).matches()) {
            return Symbol.parse(reference);
        }
        var match = REFERENCE.matcher(reference);
        if (!match.matches() || call.session() < 31 || Integer.parseInt(match.group(1)) != call.session()) {
            return Optional.empty();
        }
        var part = match.group(3) == null ? "" : "[" + match.group(3) + "]";
        return Symbol.parse("A/RES/%s/%s%s".formatted(match.group(1), match.group(2), part));
    }

    private boolean isCarried(AssemblyVotes.Listed call) {
        var tally = Tally.of(ballots.getOrDefault(call.row().get("rcid"), List.of()));
        return tally.yes() > tally.no();
    }
}
