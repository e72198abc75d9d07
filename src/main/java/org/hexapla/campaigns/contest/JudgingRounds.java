package org.hexapla.campaigns.contest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.forms.Review;
import org.hexapla.forms.Reviews;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The jury judges in rounds. Everybody in it is given everything that may be theirs to judge, also who comes late;
/// what somebody passes over for now stays theirs; and a round ends when every entry has its votes, not before.
@Component
@Transactional
class JudgingRounds {

    private final HoldingContests holding;
    private final Contests contests;
    private final Entries entries;
    private final Reviews reviews;
    private final People people;

    JudgingRounds(HoldingContests holding, Contests contests, Entries entries, Reviews reviews, People people) {
        this.holding = holding;
        this.contests = contests;
        this.entries = entries;
        this.reviews = reviews;
        this.people = people;
    }

    /// @param address by which they sign in
    void seat(String code, String address) {
        var contest = holding.locked(code);
        if (contest.state() == Contest.State.DECIDED) {
            throw ContestRefused.conflict("state");
        }
        var juror = people.withAddress(address.strip()).orElseThrow(() -> ContestRefused.mistake("juror", address));
        contests.seat(code, juror.id(), holding.today());
        var round = contests.openRound(code);
        if (round > 0) {
            give(round, in(code, round), List.of(juror.id()));
        }
        holding.note(code, "juror");
    }

    @Transactional(readOnly = true)
    List<String> jury(String code) {
        holding.requireStaff();
        return contests.jury(code).stream()
                .flatMap(juror -> people.find(juror).map(Person::name).stream())
                .toList();
    }

    /// Begins the first round, with all that keeps the rules, once nothing more can come.
    void begin(String code) {
        var contest = holding.locked(code);
        if (contest.state() != Contest.State.OPEN || holding.isOpen(contest)) {
            throw ContestRefused.conflict("still-open");
        }
        var all = entries.of(code);
        if (all.stream().anyMatch(entry -> entry.state() == Entry.State.SENT)) {
            throw ContestRefused.conflict("unexamined");
        }
        contests.become(code, Contest.State.JUDGING, holding.today());
        begin(
                contest,
                1,
                all.stream()
                        .filter(entry -> entry.state() == Entry.State.ELIGIBLE)
                        .toList());
    }

    private void begin(Contest contest, int round, List<Entry> chosen) {
        if (chosen.isEmpty()) {
            throw ContestRefused.conflict("nothing");
        }
        contests.begin(contest.code(), round, chosen.stream().map(Entry::id).toList(), holding.today());
        give(round, chosen, contests.jury(contest.code()));
        holding.note(contest.code(), "round");
    }

    private void give(int round, List<Entry> chosen, List<PersonId> jury) {
        for (var juror : jury) {
            var address = people.addressOf(juror).orElse("");
            if (!address.isEmpty()) {
                chosen.stream()
                        .filter(entry -> !isOwn(entry, address))
                        .forEach(entry -> reviews.assign(Entry.judged(entry.id(), round), address));
            }
        }
    }

    /// Nobody judges their own, nor that of a child of theirs.
    static boolean isOwn(Entry entry, String address) {
        var mail = address.toLowerCase(Locale.ROOT);
        return entry.author().mail().equalsIgnoreCase(mail)
                || entry.author().guardianMail().equalsIgnoreCase(mail);
    }

    /// Ends a round: the best of each category come into the next, and who is equal with the last of them, too.
    void goOn(String code) {
        var contest = judged(code);
        var round = contests.openRound(code);
        var chosen = new ArrayList<Entry>();
        ranked(contest, round, Contest.Tie.SHARED)
                .values()
                .forEach(ranking -> ranking.stream()
                        .filter(placed -> placed.place() <= contest.judging().goingOn())
                        .forEach(placed -> chosen.add(placed.judged().entry())));
        contests.close(code, round, holding.today());
        begin(contest, round + 1, chosen);
    }

    /// Ends the last round: the places are those of that round, equals by the rule that was said before.
    void decide(String code) {
        var contest = judged(code);
        var round = contests.openRound(code);
        var places = new HashMap<Long, Integer>();
        ranked(contest, round, contest.judging().tie())
                .values()
                .forEach(ranking -> ranking.stream()
                        .filter(placed -> placed.place() <= contest.judging().winners())
                        .forEach(placed -> places.put(placed.judged().entry().id(), placed.place())));
        entries.place(places);
        contests.close(code, round, holding.today());
        contests.become(code, Contest.State.DECIDED, holding.today());
        holding.note(code, "decided");
    }

    private Contest judged(String code) {
        var contest = holding.locked(code);
        var round = contests.openRound(code);
        if (contest.state() != Contest.State.JUDGING || round == 0) {
            throw ContestRefused.conflict("state");
        }
        var lacking = in(code, round).stream()
                .filter(entry ->
                        judged(entry, round).votes() < contest.judging().votes())
                .count();
        if (lacking > 0) {
            throw ContestRefused.conflict("votes", lacking, contest.judging().votes());
        }
        return contest;
    }

    private Map<String, List<Ranking.Placed>> ranked(Contest contest, int round, Contest.Tie tie) {
        return in(contest.code(), round).stream()
                .map(entry -> judged(entry, round))
                .collect(Collectors.groupingBy(
                        one -> one.entry().content().category(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        category -> Ranking.of(category.getValue(), tie),
                        (a, _) -> a,
                        TreeMap::new));
    }

    /// What is still there of a round: what was taken back is judged no more.
    private List<Entry> in(String code, int round) {
        var chosen = contests.entries(code, round);
        return entries.of(code).stream()
                .filter(entry -> entry.state() == Entry.State.ELIGIBLE && chosen.contains(entry.id()))
                .toList();
    }

    private Ranking.Judged judged(Entry entry, int round) {
        var said = reviews.shown(Entry.judged(entry.id(), round)).stream()
                .filter(Review::isIn)
                .toList();
        return new Ranking.Judged(
                entry,
                said.size(),
                said.stream().mapToDouble(Review::mean).average().orElse(0),
                (int) said.stream()
                        .filter(review -> review.mean() >= Reviews.BEST)
                        .count());
    }

    /// How far each entry is in each round, at any time: to look at it, no round has to be opened or closed.
    @Transactional(readOnly = true)
    Map<Integer, Map<Long, Reviews.Tally>> tallies(String code) {
        holding.requireStaff();
        var tallies = new TreeMap<Integer, Map<Long, Reviews.Tally>>();
        for (var round = 1; round <= contests.lastRound(code); round++) {
            var number = round;
            var found = reviews.tallies(contests.entries(code, round).stream()
                    .map(id -> Entry.judged(id, number))
                    .toList());
            var byEntry = new TreeMap<Long, Reviews.Tally>();
            contests.entries(code, round)
                    .forEach(id ->
                            byEntry.put(id, found.getOrDefault(Entry.judged(id, number), new Reviews.Tally(0, 0))));
            tallies.put(round, byEntry);
        }
        return tallies;
    }
}
