package org.hexapla.library.speeches;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.States;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.springframework.stereotype.Component;

/// `speech-records`: records of speeches that an earlier system made, a CSV line a speech: `meeting`, `date`, `state`
/// and, as far as they are known, `speaker` (in English), `language_spoken`, `agenda_item`, `subjects` (separated by a
/// vertical bar) and `made`, the day on which the record was made.
///
/// In batches, each its own transaction; all or nothing a line. A speech is known by its meeting, state and speaker and
/// agenda item: reading the same again changes nothing.
@Component
class SpeechRecordsImporter implements Importer {

    static final String SOURCE = "speech-records";

    private static final int BATCH = 1000;

    private final States states;
    private final RecordingSpeeches recording;

    SpeechRecordsImporter(States states, RecordingSpeeches recording) {
        this.states = states;
        this.recording = recording;
    }

    @Override
    public String kind() {
        return SOURCE;
    }

    @Override
    public String module() {
        return "library";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).toLowerCase(Locale.ROOT).matches("speech-records.*\\.csv(\\.gz)?")
                && Files.isRegularFile(path);
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var files = new ArrayList<>(Folder.files(path, ".csv"));
        files.addAll(Folder.files(path, ".csv.gz"));
        for (var file : files) {
            var batch = new Batch(run);
            TableFile.csv(file).requiring("meeting", "date", "state").read(run, batch::row);
            batch.take();
        }
    }

    private final class Batch {

        private final ImportRun run;
        private final List<RecordedSpeech> speeches = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
        private long done;

        Batch(ImportRun run) {
            this.run = run;
        }

        void row(TableFile.Row row) {
            speech(row).ifPresent(speech -> {
                if (speeches.size() == BATCH || !ids.add(speech.speech().sourceId())) {
                    take();
                    ids.add(speech.speech().sourceId());
                }
                speeches.add(speech);
            });
        }

        void take() {
            var made = new HashMap<String, LocalDate>();
            speeches.forEach(
                    one -> one.made().ifPresent(day -> made.put(one.speech().sourceId(), day)));
            var told = speeches.stream().map(RecordedSpeech::speech).toList();
            recording.record(SOURCE, told, made).forEach(outcome -> {
                switch (outcome) {
                    case ADDED -> run.added();
                    case CHANGED -> run.changed();
                    case UNCHANGED -> run.unchanged();
                }
            });
            done += speeches.size();
            run.progress(done, 0);
            speeches.clear();
            ids.clear();
        }

        private Optional<RecordedSpeech> speech(TableFile.Row row) {
            var meeting = Symbol.catalogued(row.get("meeting"));
            var date = PartialDate.parse(row.get("date"));
            var state = date.flatMap(day -> states.recognise(row.get("state"), day.first()));
            var made = PartialDate.parse(row.get("made"));
            var wrong = Stream.of(
                            Map.entry("meeting", meeting.isPresent()),
                            Map.entry("date", date.isPresent()),
                            Map.entry(
                                    "state",
                                    state.isPresent() || row.get("state").isEmpty()),
                            Map.entry(
                                    "made",
                                    row.get("made").isEmpty()
                                            || made.filter(Batch::isDay).isPresent()))
                    .filter(cell -> !cell.getValue())
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (wrong.isPresent()) {
                var column = wrong.get();
                run.refused(row.bad(column, "library.speech.bad.value", column, row.get(column)));
                return Optional.empty();
            }
            return Optional.of(new RecordedSpeech(
                    told(row, meeting.orElseThrow(), date.orElseThrow(), state), made.map(PartialDate::first)));
        }

        private static boolean isDay(PartialDate date) {
            return date.first().equals(date.last());
        }
    }

    private static Speech told(TableFile.Row row, Symbol meeting, PartialDate date, Optional<States.State> state) {
        var session = meeting.session();
        var id = String.join(" ", meeting.key(), row.get("state"), row.get("speaker"), row.get("agenda_item"));
        return new Speech(
                SOURCE,
                id.strip(),
                session.map(Symbol.Session::body).orElse(meeting.display().replaceFirst("/.*", "")),
                session.map(Symbol.Session::code).orElse(""),
                Optional.of(meeting),
                date,
                row.get("speaker").isEmpty() ? LocalizedText.none() : LocalizedText.of(Language.EN, row.get("speaker")),
                state.map(States.State::code),
                row.get("agenda_item"),
                Stream.of(row.get("subjects").split("\\|"))
                        .filter(word -> word.matches("[A-Za-z0-9_.-]{1,64}"))
                        .map(ConceptId::new)
                        .toList(),
                Language.official(row.get("language_spoken")),
                "",
                Map.of());
    }
}
