package org.hexapla.library.meetings.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.authorities.StateCode;
import org.hexapla.library.meetings.sheets.Members.Member;
import org.hexapla.library.meetings.sheets.SheetReading.Fault;

/// Holds the names of a table against the members of the day: each must be there once, and mean one member only. A long
/// name may go on in the row below; where that leaves two ways to read the table, the totals must decide.
final class Table {

    /// Names that go on below, among so many the ways to read them can be tried.
    private static final int MOST_JOINTS = 6;

    private final List<Cell> cells;
    private final Members members;
    private final int room;

    Table(List<Cell> cells, Members members) {
        this.cells = cells;
        this.members = members;
        // A name that was cut off is as long as there is room.
        this.room = cells.stream().mapToInt(cell -> cell.name().length()).max().orElse(0);
    }

    /// @param faults empty if all is well
    record Outcome(List<VoteSheet.Ballot> ballots, List<Fault> faults) {}

    Outcome read(VoteSheet.Totals totals) {
        // What is no name by itself is the rest of one.
        var rests = joints().stream()
                .collect(Collectors.partitioningBy(
                        cell -> members.printedAs(cell.name(), room).isEmpty()));
        var joints = rests.getOrDefault(false, List.of());
        if (joints.size() > MOST_JOINTS) {
            return refused(
                    List.of(Fault.at(joints.getFirst().line(), "meetings.sheet.bad.broken-names", joints.size())));
        }
        var good = new LinkedHashSet<Map<StateCode, Character>>();
        var outcomes = new ArrayList<Outcome>();
        for (var choice = 0; choice < 1 << joints.size(); choice++) {
            var joined = new LinkedHashSet<>(rests.getOrDefault(true, List.of()));
            for (var i = 0; i < joints.size(); i++) {
                if ((choice & 1 << i) != 0) {
                    joined.add(joints.get(i));
                }
            }
            var outcome = read(joined, totals);
            outcomes.add(outcome);
            if (outcome.faults().isEmpty()) {
                good.add(outcome.ballots().stream()
                        .collect(Collectors.toMap(VoteSheet.Ballot::state, VoteSheet.Ballot::letter)));
            }
        }
        if (good.size() > 1) {
            return refused(joints.stream()
                    .map(cell -> Fault.at(cell.line(), "meetings.sheet.bad.two-ways", cell.printed()))
                    .toList());
        }
        return outcomes.stream()
                .min(java.util.Comparator.comparingInt(
                        outcome -> outcome.faults().size()))
                .orElseThrow();
    }

    private static Outcome refused(List<Fault> faults) {
        return new Outcome(List.of(), faults);
    }

    /// Cells that may be the rest of the name above them.
    private List<Cell> joints() {
        return cells.stream().filter(cell -> above(cell).isPresent()).toList();
    }

    private Optional<Cell> above(Cell cell) {
        if (cell.letter() != 'X') {
            return Optional.empty();
        }
        return cells.stream()
                .filter(other -> other.line() == cell.line() - 1 && Math.abs(other.column() - cell.column()) <= 2)
                .filter(other -> members.printedAs(other.joinedBy(cell).name(), Integer.MAX_VALUE)
                                .size()
                        == 1)
                .findFirst();
    }

    private Outcome read(Set<Cell> joined, VoteSheet.Totals totals) {
        var tails = new HashMap<Cell, Cell>();
        joined.forEach(cell -> above(cell).ifPresent(head -> tails.put(head, cell)));
        var ballots = new ArrayList<VoteSheet.Ballot>();
        var faults = new ArrayList<Fault>();
        var seen = new HashMap<StateCode, Integer>();
        for (var cell : cells) {
            if (joined.contains(cell)) {
                continue;
            }
            var tail = tails.get(cell);
            var meant = tail == null
                    ? members.printedAs(cell.name(), room)
                    : members.printedAs(cell.joinedBy(tail).name(), Integer.MAX_VALUE);
            fault(cell, meant, seen).ifPresentOrElse(faults::add, () -> {
                var member = meant.getFirst();
                seen.put(member.code(), cell.line());
                ballots.add(new VoteSheet.Ballot(member.code(), cell.letter(), member.name(), cell.line()));
            });
        }
        missing(seen).ifPresent(faults::add);
        if (faults.isEmpty()) {
            compare(ballots, totals, faults);
        }
        return new Outcome(ballots, faults);
    }

    private static Optional<Fault> fault(Cell cell, List<Member> meant, Map<StateCode, Integer> seen) {
        return switch (meant.size()) {
            case 0 -> Optional.of(Fault.at(cell.line(), "meetings.sheet.bad.unknown", cell.printed()));
            case 1 ->
                Optional.ofNullable(seen.get(meant.getFirst().code()))
                        .map(line -> Fault.at(cell.line(), "meetings.sheet.bad.twice", cell.printed(), line));
            default -> Optional.of(Fault.at(cell.line(), "meetings.sheet.bad.ambiguous", cell.printed(), names(meant)));
        };
    }

    private Optional<Fault> missing(Map<StateCode, Integer> seen) {
        var missing = members.all().stream()
                .filter(member -> !seen.containsKey(member.code()))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Fault.at(0, "meetings.sheet.bad.missing", missing.size(), names(missing)));
    }

    private static String names(List<Member> members) {
        return members.stream().map(Member::name).collect(Collectors.joining("; "));
    }

    private static void compare(List<VoteSheet.Ballot> ballots, VoteSheet.Totals totals, List<Fault> faults) {
        compare('Y', totals.yes(), ballots, faults);
        compare('N', totals.no(), ballots, faults);
        compare('A', totals.abstain(), ballots, faults);
        compare('X', totals.notVoting(), ballots, faults);
    }

    private static void compare(char letter, int printed, List<VoteSheet.Ballot> ballots, List<Fault> faults) {
        var counted =
                ballots.stream().filter(ballot -> ballot.letter() == letter).count();
        if (counted != printed) {
            faults.add(Fault.at(0, "meetings.sheet.bad.total", String.valueOf(letter), printed, counted));
        }
    }
}
