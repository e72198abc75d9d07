package org.hexapla.newsroom.story;

import java.util.List;
import java.util.TreeSet;
import org.hexapla.kernel.Language;
import org.hexapla.media.StreamRecorded;
import org.hexapla.people.People;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Makes an item of each recording of a live stream: in every language of its title, with the film and the way back to
/// the stream. It waits for its subtitles; nothing is published by this.
@Component
class RecordedStreams {

    private final Writing writing;
    private final People people;

    RecordedStreams(Writing writing, People people) {
        this.writing = writing;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(StreamRecorded recorded) {
        var languages = recorded.title().languages();
        if (languages.isEmpty()) {
            return;
        }
        people.asPerson(recorded.by(), () -> {
            var source = languages.contains(Language.EN) ? Language.EN : languages.getFirst();
            var details = new Details(new TreeSet<>(), "", "", List.of(), "");
            var item = writing.begin("video", source, details, copy(recorded, source));
            languages.stream()
                    .filter(language -> !language.equals(source))
                    .forEach(language -> writing.write(item, language, 0, 1, copy(recorded, language)));
        });
    }

    private static Copy copy(StreamRecorded recorded, Language language) {
        var title = recorded.title().words(language);
        return new Copy(
                title,
                "",
                List.of(
                        new Block.Video(recorded.recording().toString()),
                        new Block.Text("[" + title.replace("[", "").replace("]", "") + "](/" + language
                                + recorded.path() + ")")),
                false);
    }
}
