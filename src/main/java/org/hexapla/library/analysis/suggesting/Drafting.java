package org.hexapla.library.analysis.suggesting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileId;
import org.hexapla.kernel.Language;
import org.hexapla.library.analysis.Moved;
import org.hexapla.library.analysis.Moving;
import org.hexapla.library.analysis.Stage;
import org.hexapla.library.analysis.Waiting;
import org.hexapla.library.analysis.Work;
import org.hexapla.library.analysis.WorkId;
import org.hexapla.library.analysis.Works;
import org.hexapla.people.People;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Suggests records for the documents that came in, so that an indexer finds them drafted.
@Component
public class Drafting {

    private static final int BATCH = 100;
    private static final TypeReference<Map<String, String>> SENT = new TypeReference<>() {};

    /// In which language a document is read, where it has several: that of most rules first.
    private static final List<Language> READ =
            List.of(Language.EN, Language.FR, Language.ES, Language.RU, Language.AR, Language.ZH);

    private final Works works;
    private final Moving moving;
    private final Suggesting suggesting;
    private final Suggestions suggestions;
    private final Archive archive;
    private final Waiting waiting;
    private final Surroundings surroundings;

    Drafting(
            Works works,
            Moving moving,
            Suggesting suggesting,
            Suggestions suggestions,
            Archive archive,
            Waiting waiting,
            Surroundings surroundings) {
        this.works = works;
        this.moving = moving;
        this.suggesting = suggesting;
        this.suggestions = suggestions;
        this.archive = archive;
        this.waiting = waiting;
        this.surroundings = surroundings;
    }

    /// How it is run: under the program's account, each document in its own transaction.
    @Component
    record Surroundings(People people, TransactionTemplate transactions) {}

    /// What the importer left, and what an embargo has let go since.
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    public void draftWaiting() {
        List<WorkId> batch;
        do {
            batch = works.at(Stage.RECEIVED, BATCH);
            batch.forEach(work -> surroundings.people().asProgram(() -> draft(work)));
        } while (batch.size() == BATCH);
        surroundings.people().asProgram(() -> surroundings.transactions().executeWithoutResult(_ -> waiting.tell()));
    }

    private void draft(WorkId id) {
        var work = Objects.requireNonNull(works.all(List.of(id)).get(id));
        var found = text(work).map(suggesting::suggest).orElse(List.of());
        surroundings.transactions().executeWithoutResult(_ -> {
            if (moving.move(work, Stage.DRAFTED, "drafted", "") instanceof Moved.Done) {
                suggestions.replace(id, found);
            }
        });
    }

    /// The document as the rules read it: in the first of the languages of which there is a text, else without one.
    Optional<IssuedText> text(Work work) {
        var languages = Stream.concat(READ.stream(), work.languages().stream())
                .distinct()
                .filter(work.languages()::contains)
                .toList();
        return languages.stream()
                .flatMap(language -> file(work, language).stream())
                .filter(file -> !words(file).isBlank())
                .findFirst()
                .or(() -> languages.stream().findFirst().flatMap(language -> file(work, language)))
                .map(file -> IssuedText.of(work.symbols(), file.language(), words(file), work.languages(), sent(file)));
    }

    private String words(Work.File file) {
        return archive.text(new FileId(file.file())).orElse("");
    }

    private static Optional<Work.File> file(Work work, Language language) {
        return work.openFiles().stream()
                .filter(file -> file.language().equals(language))
                .findFirst();
    }

    private static Map<String, String> sent(Work.File file) {
        return new TreeMap<>(JsonMapper.shared().readValue(file.sent(), SENT));
    }
}
