package org.hexapla.campaigns.reach;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks platforms over their interfaces. They tell what a post came to until now: what is more than was known is
/// counted on the day on which it is asked.
@Component
@Transactional
class AskingPlatforms {

    private final List<Platform> platforms;
    private final KeepingAccounts keeping;
    private final Posts posts;
    private final Totals totals;
    private final TakingReachIn taking;
    private final People people;
    private final Clock clock;

    AskingPlatforms(
            List<Platform> platforms,
            KeepingAccounts keeping,
            Posts posts,
            Totals totals,
            TakingReachIn taking,
            People people,
            Clock clock) {
        this.platforms = List.copyOf(platforms);
        this.keeping = keeping;
        this.posts = posts;
        this.totals = totals;
        this.taking = taking;
        this.people = people;
        this.clock = clock;
    }

    /// Whether the platform of an account can be asked here.
    boolean canBeAsked(Account account) {
        return platform(account).isPresent();
    }

    private Optional<Platform> platform(Account account) {
        return platforms.stream()
                .filter(platform -> platform.code().equals(account.platform()) && platform.isThere())
                .findFirst();
    }

    TakingReachIn.Taken ask(String code) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var account = keeping.account(code);
        var platform = platform(account).orElseThrow(() -> ReachRefused.mistake("not-asked", account.platform()));
        var answer = platform.ask(account);
        var today = LocalDate.now(clock);
        var followers = answer.followers();
        if (followers != null) {
            keeping.note(code, new Accounts.Audience(today, followers, platform.code() + " API"));
        }
        var lines = lines(account, platform, answer, today);
        // The same answer on another day is another one.
        var text = today + " " + answer;
        return taking.take(
                new TakingReachIn.Source(
                        "reach-" + platform.code() + "-api",
                        platform.code() + " API " + today,
                        TakingReachIn.Source.sha256(text.getBytes(StandardCharsets.UTF_8))),
                lines);
    }

    private List<Line> lines(Account account, Platform platform, Platform.Answer answer, LocalDate today) {
        var held = totals.held(account.id(), today, today);
        var lines = new ArrayList<Line>();
        var number = 0L;
        for (var reading : answer.posts()) {
            number++;
            var post = posts.find(account, reading.external()).orElseGet(() -> post(account, reading));
            for (var counted : reading.counted().entrySet()) {
                var before = post.id() == 0 ? 0 : totals.sum(account.id(), Optional.of(post.id()), counted.getKey());
                var line = new Line(
                        number,
                        "",
                        account,
                        post,
                        today,
                        counted.getKey(),
                        counted.getValue() - before,
                        platform.definition(counted.getKey()));
                if (line.quantity() != 0 && !held.containsKey(line.key())) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static Post post(Account account, Platform.Reading reading) {
        return new Post(
                0,
                1,
                "",
                account.code(),
                reading.external(),
                Objects.requireNonNullElse(reading.language(), account.language()),
                reading.title(),
                reading.address(),
                reading.published(),
                new Post.Meant("", "", "", reading.hashtags()));
    }
}
