package org.hexapla.media.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Jobs;
import org.hexapla.jobs.Work;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Problem;
import org.hexapla.people.Inbox;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;

/// Brings the recording of a stream from where it lies, in the background and on behalf of who asked, who is told how
/// it went.
@Component
class FetchingRecordings implements JobKind {

    static final String KIND = "media.fetching";

    private final Streams streams;
    private final Download download;
    private final Jobs jobs;
    private final People people;
    private final Inbox inbox;

    FetchingRecordings(Streams streams, Download download, Jobs jobs, People people, Inbox inbox) {
        this.streams = streams;
        this.download = download;
        this.jobs = jobs;
        this.people = people;
        this.inbox = inbox;
    }

    /// @throws org.hexapla.media.MediaChanged if the stream has not ended
    void start(StreamId stream, URI address) {
        var by = streams.requireEditor();
        streams.requireEnded(stream);
        jobs.start(
                KIND,
                Map.of(
                        "stream",
                        stream.toString(),
                        "address",
                        address.toString(),
                        "person",
                        by.id().value().toString()));
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void work(Work work) throws IOException, InterruptedException {
        var stream = StreamId.parse(parameter(work, "stream")).orElseThrow();
        var by = new PersonId(UUID.fromString(parameter(work, "person")));
        try {
            var brought = download.bring(URI.create(parameter(work, "address")), work);
            if (brought.isPresent()) {
                try (var file = brought.get()) {
                    people.asPerson(by, () -> keep(stream, file));
                }
                tell(by, "media.fetch.done", stream, List.of(title(stream, by)));
            }
        } catch (Problem e) {
            // Of no use to try again; who asked can do something about it.
            tell(
                    by,
                    e.key(),
                    stream,
                    e.arguments().stream().map(Object::toString).toList());
        }
    }

    private void keep(StreamId stream, Download.Brought file) {
        try (var bytes = Files.newInputStream(file.file())) {
            streams.recorded(stream, streams.record(stream, bytes, file.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(PersonId by, String key, StreamId stream, List<String> arguments) {
        inbox.add(by, new Inbox.Task(key, arguments, stream.item(), "/media/streams/" + stream, null));
    }

    private String title(StreamId stream, PersonId reader) {
        var language = people.find(reader).map(Person::language).orElse(Language.EN);
        return streams.find(stream).content().title().words(language);
    }

    private static String parameter(Work work, String name) {
        return work.parameters().getOrDefault(name, "");
    }
}
