package org.hexapla.installation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.approval.Schedule;
import org.hexapla.newsroom.approval.ScheduledPublication;
import org.hexapla.newsroom.story.Block;
import org.hexapla.newsroom.story.Copy;
import org.hexapla.newsroom.story.Details;
import org.hexapla.newsroom.story.Writing;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/// The whole program on a data folder, sending letters with news and publishing texts whose time has come; says how
/// many are out until somebody kills it or all of them are.
///
/// Its arguments are the data folder, then `prepare` to write all of it down first.
final class NewsUntilKilled {

    static final int READERS = 400;
    static final int TOLD = 5;
    static final int TEXTS = 400;

    private NewsUntilKilled() {}

    public static void main(String... arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var hidden = Map.<String, Object>of("server.port", 0, "server.address", "127.0.0.1");
        var data = DataFolder.take(home.resolve("data"));
        try (var running = Running.start(data, BackupTests.settings(home), List.of(), hidden)) {
            if (arguments.length > 1) {
                prepare(home, running);
            }
            // As its minute would, without the wait for it.
            var sending = running.bean(ScheduledTaskHolder.class).getScheduledTasks().stream()
                    .map(task -> task.getTask().getRunnable())
                    .filter(task -> task.toString().contains("SendingDigests"))
                    .findFirst()
                    .orElseThrow();
            Thread.ofPlatform().daemon().start(sending);
            say(running.bean(JdbcClient.class));
        }
        System.exit(0);
    }

    private static void say(JdbcClient database) throws InterruptedException {
        while (true) {
            var letters = count(database, "newsroom.digest_letter");
            var texts = count(database, "newsroom.scheduled where state <> 'waiting'");
            System.out.println("letters " + letters);
            System.out.println("texts " + texts);
            if (letters >= READERS && texts >= TEXTS) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static long count(JdbcClient database, String what) {
        return database.sql("select count(*) from " + what).query(Long.class).single();
    }

    private static void prepare(Path home, Running running) throws Exception {
        var sent = Files.createDirectories(home.resolve("sent"));
        Files.writeString(sent.resolve("channels.yaml"), """
                - {code: news, readers: anybody, languages: [en], name: {en: "News"}}
                """);
        var stories = new StringBuilder();
        for (var number = 1; number <= TOLD; number++) {
            stories.append("""
                    - {key: told-%1$d, type: story, channels: [news], title: {en: "Told %1$d"}, text: {en: "Words."}, published: {en: "2021-10-0%1$d"}}
                    """.formatted(number));
        }
        Files.writeString(sent.resolve("stories.yaml"), stories);
        var readers = new StringBuilder();
        for (var number = 1; number <= READERS; number++) {
            readers.append(
                    "- {address: r%d@example.org, languages: en, rhythm: daily, agreed: \"2021-09-01\", first: at-once}\n"
                            .formatted(number));
        }
        Files.writeString(sent.resolve("digest-readers.yaml"), readers);
        var imports = running.bean(Imports.class);
        imports.runNow("channels", sent.resolve("channels.yaml"));
        imports.runNow("stories", sent.resolve("stories.yaml"));
        running.bean(People.class).asProgram(() -> schedule(running.bean(Writing.class), running.bean(Schedule.class)));
        imports.runNow("digest-readers", sent.resolve("digest-readers.yaml"));
    }

    /// Texts that nobody follows by letter: due at one moment, soon.
    private static void schedule(Writing writing, Schedule schedule) {
        var nowhere = new Details(new TreeSet<ChannelCode>(), "", "", List.of(), "");
        var ids = new ArrayList<ItemId>();
        for (var number = 1; number <= TEXTS; number++) {
            var copy = new Copy("Held back " + number, "", List.of(new Block.Text("Words.")), false);
            ids.add(writing.begin("story", Language.EN, nowhere, copy));
        }
        var at = Instant.now();
        for (var id : ids) {
            schedule.add(new ScheduledPublication(
                    0,
                    id,
                    Language.EN,
                    1,
                    at,
                    false,
                    false,
                    "",
                    ScheduledPublication.State.WAITING,
                    1,
                    PersonId.PROGRAM));
        }
    }
}
