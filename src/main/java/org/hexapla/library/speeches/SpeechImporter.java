package org.hexapla.library.speeches;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.States;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.springframework.stereotype.Component;

/// Reads speeches in YAML, one a file, in the form that `sample/README.md` tells. All or nothing per file.
@Component
class SpeechImporter implements Importer {

    private static final String SOURCE = "speeches";
    private static final Map<String, String> POSITIONS =
            Map.of("for", "Y", "against", "N", "abstention", "A", "none", "", "", "");

    private final States states;
    private final Thesaurus thesaurus;
    private final TakingSpeechesIn taking;

    SpeechImporter(States states, Thesaurus thesaurus, TakingSpeechesIn taking) {
        this.states = states;
        this.thesaurus = thesaurus;
        this.taking = taking;
    }

    @Override
    public String kind() {
        return "speeches";
    }

    @Override
    public String module() {
        return "library";
    }

    @Override
    public boolean recognises(Path path) {
        try {
            var files = Folder.files(path, ".yaml");
            return !files.isEmpty() && Files.readString(files.getFirst()).startsWith("meeting:");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var files = Folder.files(path, ".yaml");
        try (var speeches = taking.begin(SOURCE, run)) {
            for (var i = 0; i < files.size(); i++) {
                readFile(files.get(i), speeches, run);
                run.progress(i + 1L, files.size());
            }
        }
    }

    private void readFile(Path path, TakingSpeechesIn.Taking speeches, ImportRun run) throws IOException {
        var name = Folder.name(path);
        try {
            var file = SpeechFile.read(name, Files.readString(path), run);
            file.flatMap(this::speech).ifPresent(speeches::take);
        } catch (CharacterCodingException e) {
            run.refused(BadInput.file(name, "library.speech.bad.encoding", name));
        }
    }

    private Optional<Speech> speech(SpeechFile file) {
        var meeting = file.needed("meeting", Symbol::catalogued);
        var date = file.needed("date", PartialDate::parse);
        var state = file.optional("state", code -> date.flatMap(day -> states.recognise(code, day.first())));
        var spoken = file.optional("language_spoken", Language::official);
        var position = file.optional("position", word -> Optional.ofNullable(POSITIONS.get(word)));
        var speaker = file.texts("speaker");
        var subjects = file.list("subjects", this::concept);
        if (file.isRefused() || meeting.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        var session = meeting.get().session();
        return Optional.of(new Speech(
                SOURCE,
                file.name().replaceFirst("\\.yaml$", ""),
                session.map(Symbol.Session::body).orElse(meeting.get().display().replaceFirst("/.*", "")),
                session.map(Symbol.Session::code).orElse(""),
                meeting,
                date.get(),
                speaker,
                state.map(States.State::code),
                file.words("agenda_item"),
                subjects,
                spoken,
                position.orElse(""),
                Map.of()));
    }

    /// A concept's id is kept also while its thesaurus is not loaded yet.
    private Optional<ConceptId> concept(String word) {
        return thesaurus
                .named(word)
                .map(Thesaurus.Concept::id)
                .or(() -> word.matches("[A-Za-z0-9_.-]{1,64}") ? Optional.of(new ConceptId(word)) : Optional.empty());
    }
}
