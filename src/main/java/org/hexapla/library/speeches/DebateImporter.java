package org.hexapla.library.speeches;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.archive.FileId;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.SyntaxMistake;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the corpus of the general debate, one speech a line of JSON, in a file or the files of a folder. All
/// or nothing a speech.
///
/// The corpus names neither speakers nor days: its speeches are kept under their state and year. Its texts are English,
/// spoken so or translated: the language spoken stays unknown.
@Component
class DebateImporter implements Importer {

    private static final String SOURCE = "ungd";
    private static final JsonMapper JSON = new JsonMapper();

    private final States states;
    private final TakingSpeechesIn taking;

    DebateImporter(States states, TakingSpeechesIn taking) {
        this.states = states;
        this.taking = taking;
    }

    @Override
    public String kind() {
        return "ga-speeches";
    }

    @Override
    public String module() {
        return "library";
    }

    @Override
    public boolean recognises(Path path) {
        try {
            var files = Folder.files(path, ".jsonl");
            return !files.isEmpty()
                    && files.stream().allMatch(file -> Folder.name(file).matches("ungd-.*\\.jsonl"));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        try (var speeches = taking.begin(SOURCE, run)) {
            for (var file : Folder.files(path, ".jsonl")) {
                read(file, speeches, run);
            }
        }
    }

    private void read(Path file, TakingSpeechesIn.Taking speeches, ImportRun run) throws IOException {
        var name = file.getFileName().toString();
        try {
            var lines = Files.readAllLines(file);
            for (var i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    read(name, i + 1, lines.get(i), run).ifPresent(speeches::take);
                }
                run.progress(i + 1L, lines.size());
            }
        } catch (CharacterCodingException e) {
            run.refused(BadInput.file(name, "library.speech.bad.encoding", name));
        }
    }

    private Optional<Speech> read(String file, int line, String json, ImportRun run) throws IOException {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JacksonException e) {
            run.refused(SyntaxMistake.of(e).in(file, line - 1L));
            return Optional.empty();
        }
        var country = node.path("country_iso").asString("");
        var year = PartialDate.parse(node.path("year").asString(""));
        var text = tidy(node.path("text").asString(""));
        // The corpus writes states in three letters, organisations otherwise: its EC is the European Union, not
        // Ecuador.
        var isState = country.matches("[A-Z]{3}");
        var organisation = isState ? "" : node.path("country").asString("");
        // The debate is held in September.
        var state = year.filter(_ -> isState)
                .flatMap(known -> states.recognise(country, known.first().withMonth(9)))
                .map(States.State::code);
        if (year.isEmpty()) {
            var written = node.path("year").asString("");
            run.refused(BadInput.at(file, line, "year", "library.speech.bad.date", written));
        } else if (state.isEmpty() && organisation.isBlank()) {
            run.refused(BadInput.at(file, line, "country_iso", "library.speech.bad.state", country));
        } else if (text.isEmpty()) {
            run.refused(BadInput.at(file, line, "text", "library.speech.bad.empty"));
        } else {
            var session = node.path("un_session").asString("");
            var id = session + "-" + year.get().iso() + "-" + country;
            var kept = taking.keep(text, "speech-" + id + "-en");
            return Optional.of(speech(id, session, year.get(), state, organisation, kept));
        }
        return Optional.empty();
    }

    private static Speech speech(
            String id, String session, PartialDate year, Optional<StateCode> state, String organisation, FileId text) {
        return new Speech(
                SOURCE,
                id,
                "A",
                session,
                Optional.empty(),
                year,
                LocalizedText.of(Language.EN, organisation),
                state,
                "",
                List.of(),
                Optional.empty(),
                "",
                Map.of(Language.EN, text));
    }

    /// The corpus has tabs and line ends where words were apart; an empty line, or one that begins a sentence after a
    /// full stop, begins a paragraph.
    private static String tidy(String text) {
        return text.replace("\r", "")
                .replaceAll("[\\t\\u00a0 ]+", " ")
                .replaceAll("(?<=[.!?”\"])\\s*\\n\\s*(?=[\\p{Lu}“\"])", "\u2029")
                .replaceAll("\\s*\\n\\s*", " ")
                .replace("\u2029", "\n\n")
                .strip();
    }
}
