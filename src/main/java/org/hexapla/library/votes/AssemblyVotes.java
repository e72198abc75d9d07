package org.hexapla.library.votes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.authorities.States;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.library.votes.RollCall.Papers;

/// The three files of the open data set of votes in the General Assembly, put together into roll calls.
///
/// What the source is not sure of we do not make sure: see [#date] and [ResolutionOfReference].
final class AssemblyVotes {

    static final String SOURCE = "unvotes";

    static final String ROLL_CALLS = "un_roll_calls.csv";
    static final String VOTES = "un_votes.csv.gz";
    static final String TOPICS = "un_roll_call_issues.csv";

    private static final Map<String, Letter> WORDS =
            Map.of("yes", Letter.YES, "no", Letter.NO, "abstain", Letter.ABSTAIN);

    private final Path folder;
    private final ImportRun run;
    private final States states;
    private final Voters voters;
    private final Map<String, Listed> listed = new LinkedHashMap<>();
    private final Map<String, List<Ballot>> ballots = new HashMap<>();
    private final Map<String, List<Subject>> topics = new HashMap<>();

    AssemblyVotes(Path folder, States states, ImportRun run) {
        this.folder = folder;
        this.run = run;
        this.states = states;
        this.voters = new Voters(states);
    }

    /// Reads all three files; what cannot be read is refused row by row.
    List<RollCall> read() throws IOException {
        TableFile.csv(folder.resolve(ROLL_CALLS))
                .requiring("rcid", "session", "date", "unres", "short", "descr")
                .read(run, this::rollCall);
        if (Files.exists(folder.resolve(TOPICS))) {
            TableFile.csv(folder.resolve(TOPICS))
                    .requiring("rcid", "short_name")
                    .read(run, this::topic);
        }
        TableFile.csv(folder.resolve(VOTES))
                .requiring("rcid", "country", "country_code", "vote")
                .read(run, this::ballot);
        var resolutions = new ResolutionOfReference(listed.values(), ballots);
        return listed.values().stream()
                .map(call -> whole(call, resolutions.of(call)))
                .toList();
    }

    /// Where a roll call stands in its file, to say what is wrong with it.
    TableFile.Row rowOf(RollCall rollCall) {
        return java.util.Objects.requireNonNull(listed.get(rollCall.sourceId())).row();
    }

    private void rollCall(TableFile.Row row) {
        var date = PartialDate.parse(row.get("date"));
        var session = row.get("session");
        if (date.isEmpty() || date.get().iso().length() != 10) {
            run.refused(row.bad("date", "library.vote.bad.date", row.get("date")));
        } else if (!session.matches("\\d{1,3}")) {
            run.refused(row.bad("session", "library.vote.bad.session", session));
        } else if (row.get("rcid").isEmpty() || listed.containsKey(row.get("rcid"))) {
            run.refused(row.bad("rcid", "library.vote.bad.id", row.get("rcid")));
        } else {
            listed.put(
                    row.get("rcid"),
                    new Listed(row, Integer.parseInt(session), date(date.get(), Integer.parseInt(session))));
        }
    }

    /// Until session 59 the source's days run from 1 to 7, whatever the day was: only the month can be believed. Days
    /// after the 7th, from session 52 on, are real.
    private static PartialDate date(PartialDate written, int session) {
        return session <= 59 && written.first().getDayOfMonth() <= 7
                ? new PartialDate(written.iso().substring(0, 7))
                : written;
    }

    /// A vote of a state before the month of its admission, but in the same year, shows that the month is
    /// wrong: then only the year can be believed.
    private PartialDate believable(PartialDate date, List<Ballot> cast) {
        var isTooEarly = cast.stream()
                .flatMap(ballot -> states.find(ballot.state()).stream())
                .anyMatch(state -> BallotCheck.joinsLaterInTheYear(state, date));
        return isTooEarly ? new PartialDate(date.iso().substring(0, 4)) : date;
    }

    private void topic(TableFile.Row row) {
        var topic = Topic.of(row.get("short_name"));
        if (topic.isEmpty()) {
            run.refused(row.bad("short_name", "library.vote.bad.topic", row.get("short_name")));
        } else {
            topics.computeIfAbsent(row.get("rcid"), _ -> new ArrayList<>())
                    .add(new Subject(Subject.Scheme.TOPIC, topic.get().code()));
        }
    }

    private void ballot(TableFile.Row row) {
        var call = listed.get(row.get("rcid"));
        var letter = WORDS.get(row.get("vote"));
        if (call == null) {
            run.refused(row.bad("rcid", "library.vote.bad.roll-call", row.get("rcid")));
            return;
        }
        if (letter == null) {
            call.isBroken(true);
            run.refused(row.bad("vote", "library.vote.bad.letter", row.get("vote")));
            return;
        }
        var voter = voters.of(
                row.get("country_code"), row.get("country"), call.date().first());
        if (voter.isEmpty()) {
            call.isBroken(true);
            run.refused(row.bad("country", "library.vote.bad.state", row.get("country")));
            return;
        }
        // The source names every state as it is named today: its names are not those of the day.
        ballots.computeIfAbsent(row.get("rcid"), _ -> new ArrayList<>(190)).add(new Ballot(voter.get(), letter, ""));
    }

    private RollCall whole(Listed call, Optional<org.hexapla.kernel.Symbol> resolution) {
        var id = call.row().get("rcid");
        var subject = clean(call.row().get("short"));
        var description = clean(call.row().get("descr"));
        return new RollCall(
                SOURCE,
                id,
                call.row().get("unres"),
                "A",
                String.valueOf(call.session()),
                believable(call.date(), ballots.getOrDefault(id, List.of())),
                resolution.map(Papers::of).orElse(Papers.NONE),
                LocalizedText.of(Language.EN, subject.isEmpty() ? description : subject),
                subject.isEmpty() ? LocalizedText.none() : LocalizedText.of(Language.EN, description),
                LocalizedText.none(),
                topics.getOrDefault(id, List.of()),
                "",
                traits(call.row()),
                Optional.empty(),
                call.broken[0] ? List.of() : ballots.getOrDefault(id, List.of()));
    }

    private static Set<Trait> traits(TableFile.Row row) {
        var traits = EnumSet.noneOf(Trait.class);
        Map.of("importantvote", Trait.IMPORTANT, "para", Trait.PARAGRAPH, "amend", Trait.AMENDMENT)
                .forEach((column, trait) -> {
                    if (row.get(column).equals("1")) {
                        traits.add(trait);
                    }
                });
        return traits;
    }

    /// The source's texts end in columns of a lost table and hold the marks of an old quoting.
    private static String clean(String text) {
        return text.replaceFirst("\t.*", "")
                .replace("\\", "")
                .replaceAll("\"+$|^\"+", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// A roll call as its own file lists it.
    ///
    /// @param broken whether a ballot of it could not be read: then it is not taken in part
    record Listed(TableFile.Row row, int session, PartialDate date, boolean[] broken) {

        Listed(TableFile.Row row, int session, PartialDate date) {
            this(row, session, date, new boolean[1]);
        }

        void isBroken(boolean now) {
            broken[0] = now;
        }

        boolean isMarked(String column) {
            return row.get(column).equals("1");
        }
    }
}
