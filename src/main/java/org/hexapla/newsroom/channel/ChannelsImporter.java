package org.hexapla.newsroom.channel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Circles;
import org.hexapla.newsroom.FrontPart;
import org.hexapla.newsroom.Readers;
import org.springframework.stereotype.Component;

/// `channels`: channels in YAML, a list of entries a file, in the form that `sample/README.md` tells. All or
/// nothing per entry; a channel that is known stays as the house has set it up.
@Component
class ChannelsImporter implements Importer {

    private static final Set<String> NAMES =
            Set.of("code", "name", "lead", "languages", "readers", "front", "parts", "about");
    private static final String HEADING = "heading-";
    private static final int USUAL = 10;

    private final KnownChannels channels;
    private final Circles circles;

    ChannelsImporter(KnownChannels channels, Circles circles) {
        this.channels = channels;
        this.circles = circles;
    }

    @Override
    public String kind() {
        return "channels";
    }

    @Override
    public String module() {
        return "newsroom";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("channels.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var read = new ArrayList<Channel>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> channel(entry).ifPresent(read::add));
        }
        for (var channel : read) {
            if (channels.add(channel)) {
                run.added();
            } else {
                run.unchanged();
            }
        }
    }

    private Optional<Channel> channel(EntryFile.Entry entry) {
        var parts = entry.list("parts", ChannelsImporter::part);
        entry.only(Stream.concat(NAMES.stream(), parts.stream().map(part -> HEADING + part.argument()))
                .collect(Collectors.toSet()));
        var code = entry.needed("code", ChannelCode::parse);
        var name = entry.localized("name");
        var languages = entry.list("languages", Language::parse);
        var readers = entry.needed("readers", this::readers);
        var front = entry.value(
                "front",
                written -> Optional.of(written)
                        .filter(number -> number.matches("[1-9]|1\\d|20"))
                        .map(Integer::valueOf));
        if (name.isEmpty() || languages.isEmpty()) {
            entry.refuse("name", "newsroom.channel.fault.name");
        }
        if (entry.isRefused() || code.isEmpty() || readers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Channel(
                code.get(),
                name,
                entry.localized("lead"),
                languages,
                readers.get(),
                front.orElse(USUAL),
                parts.stream().map(part -> filled(part, entry)).toList()));
    }

    /// `latest`, or with its argument `theme:pandemic`.
    private static Optional<FrontPart> part(String written) {
        var colon = written.indexOf(':');
        return FrontPart.Kind.parse(colon < 0 ? written : written.substring(0, colon))
                .map(kind -> FrontPart.of(kind, colon < 0 ? "" : written.substring(colon + 1), 0));
    }

    private static FrontPart filled(FrontPart part, EntryFile.Entry entry) {
        return new FrontPart(
                part.kind(),
                part.argument().isEmpty() ? LocalizedText.none() : entry.localized(HEADING + part.argument()),
                part.kind() == FrontPart.Kind.TEXT ? entry.localized("about") : LocalizedText.none(),
                part.argument(),
                part.most());
    }

    /// A circle that is not there would be a door that nobody can open.
    private Optional<Readers> readers(String written) {
        return Readers.parse(written)
                .filter(readers -> !(readers instanceof Readers.Members(var circle))
                        || circles.find(circle).isPresent());
    }
}
