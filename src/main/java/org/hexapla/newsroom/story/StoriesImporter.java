package org.hexapla.newsroom.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.PictureId;
import org.hexapla.media.Pictures;
import org.hexapla.media.Recordings;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Channels;
import org.springframework.stereotype.Component;

/// `stories`: items of an earlier system in YAML, a list of entries a file, in the form that `sample/README.md`
/// tells. All or
/// nothing per entry; an item that is known stays as it is.
@Component
class StoriesImporter implements Importer {

    private static final Set<String> NAMES = Set.of(
            "key",
            "type",
            "source",
            "channels",
            "initiative",
            "theme",
            "concepts",
            "doi",
            "ages",
            "subject",
            "goal",
            "credit",
            "title",
            "lead",
            "text",
            "timeline",
            "papers",
            "published",
            "machine",
            "outdated",
            "pictures",
            "films");
    private static final String NAME = "stories.*\\.yaml(\\.gz)?";
    private static final int STEP = 200;

    private final TakingItems taking;
    private final ItemTypes types;
    private final Channels channels;
    private final Pictures pictures;
    private final Recordings recordings;
    private final Thesaurus thesaurus;

    StoriesImporter(
            TakingItems taking,
            ItemTypes types,
            Channels channels,
            Pictures pictures,
            Recordings recordings,
            Thesaurus thesaurus) {
        this.taking = taking;
        this.types = types;
        this.channels = channels;
        this.pictures = pictures;
        this.recordings = recordings;
        this.thesaurus = thesaurus;
    }

    @Override
    public String kind() {
        return "stories";
    }

    @Override
    public String module() {
        return "newsroom";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches(NAME);
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var kinds = types.all().stream().map(ItemType::code).collect(Collectors.toSet());
        var places = channels.all().stream().map(Channel::code).collect(Collectors.toSet());
        var read = new ArrayList<TakenItem>();
        for (var file : files(path)) {
            EntryFile.read(file, run, entry -> item(entry, kinds, places).ifPresent(read::add));
        }
        for (var from = 0; from < read.size(); from += STEP) {
            var step = read.subList(from, Math.min(from + STEP, read.size()));
            var added = taking.take(step);
            for (var i = 0; i < step.size(); i++) {
                if (i < added) {
                    run.added();
                } else {
                    run.unchanged();
                }
            }
            run.progress(from + step.size(), read.size());
        }
    }

    /// Of a folder, those that are called so: the newsroom's other files stand beside them.
    private static List<Path> files(Path path) throws IOException {
        var files = new ArrayList<>(Folder.files(path, ".yaml"));
        files.addAll(Folder.files(path, ".yaml.gz"));
        if (Files.isDirectory(path)) {
            files.removeIf(file -> !Folder.name(file).matches(NAME));
        }
        return files;
    }

    private Optional<TakenItem> item(EntryFile.Entry entry, Set<String> kinds, Set<ChannelCode> places) {
        entry.only(NAMES);
        var key = entry.needed("key", written -> Optional.of(written.strip()).filter(word -> !word.isEmpty()));
        var type = entry.needed("type", written -> Optional.of(written).filter(kinds::contains));
        var placed =
                entry.list("channels", written -> ChannelCode.parse(written).filter(places::contains));
        var title = entry.localized("title");
        var lead = entry.localized("lead");
        var text = entry.localized("text");
        var shown = shown(entry);
        var published = published(entry);
        if (title.isEmpty()) {
            entry.refuse("title", "newsroom.bad.untitled", entry.text("key"));
        }
        var source = entry.value("source", Language::parse).orElseGet(() -> first(title, published));
        var byMachine = Set.copyOf(entry.list("machine", Language::parse));
        var outdated = Set.copyOf(entry.list("outdated", Language::parse));
        var details = details(entry, placed);
        if (entry.isRefused() || key.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        var copies = new HashMap<Language, Copy>();
        title.texts()
                .forEach((language, words) -> copies.put(
                        language,
                        new Copy(
                                words,
                                lead.in(language).orElse(""),
                                Stream.concat(
                                                shown.stream(),
                                                blocks(text.in(language).orElse(""), entry, language).stream())
                                        .toList(),
                                byMachine.contains(language))));
        return Optional.of(new TakenItem(key.get(), type.get(), source, details, copies, published, outdated));
    }

    /// What it is besides its words.
    private Details details(EntryFile.Entry entry, List<ChannelCode> placed) {
        var concepts = entry.list(
                "concepts",
                written -> ConceptId.parse(written)
                        .filter(id -> thesaurus.find(id).isPresent())
                        .map(ConceptId::value));
        var doi = entry.value("doi", Doi::parse).orElse("");
        var ages = entry.value("ages", StoriesImporter::ages).orElse(List.of(0, 0));
        var subject = entry.value("subject", written -> Optional.of(written).filter(Lesson.SUBJECTS::contains));
        var goal = entry.value("goal", StoriesImporter::goal);
        return new Details(
                new TreeSet<>(placed),
                entry.text("initiative"),
                entry.text("theme"),
                concepts,
                entry.text("credit"),
                doi,
                new Lesson(ages.getFirst(), ages.getLast(), subject.orElse(""), goal.orElse(0)));
    }

    /// `10-14`, the younger first.
    private static Optional<List<Integer>> ages(String written) {
        return Optional.of(written)
                .filter(range -> range.matches("[1-9]\\d{0,2}-[1-9]\\d{0,2}"))
                .map(range -> Stream.of(range.split("-")).map(Integer::valueOf).toList())
                .filter(range -> range.getFirst() <= range.getLast() && range.getLast() <= Lesson.OLDEST);
    }

    private static Optional<Integer> goal(String written) {
        return Optional.of(written)
                .filter(number -> number.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(Lesson.GOALS::contains);
    }

    /// The text, what happened when, and the documents that it leads to.
    private static List<Block> blocks(String text, EntryFile.Entry entry, Language language) {
        var blocks = new ArrayList<Block>(List.of(new Block.Text(text)));
        entry.localized("timeline").in(language).ifPresent(days -> blocks.add(new Block.Timeline(days, "")));
        entry.list("papers", Optional::of).forEach(symbol -> blocks.add(new Block.Paper(symbol)));
        return blocks;
    }

    /// Pictures and films by the keys that their files gave them; they stand before the text.
    private List<Block> shown(EntryFile.Entry entry) {
        var blocks = new ArrayList<Block>();
        var stills = entry.list("pictures", pictures::keyed);
        if (stills.size() == 1) {
            blocks.add(new Block.Picture(stills.getFirst().toString(), false));
        } else if (!stills.isEmpty()) {
            var numbers = stills.stream().map(PictureId::toString).collect(Collectors.joining(" "));
            blocks.add(new Block.Gallery(numbers, false));
        }
        entry.list("films", recordings::keyed).forEach(film -> blocks.add(new Block.Video(film.toString())));
        return blocks;
    }

    /// The language that was published before the others; of several at once, the one that readers fall back to.
    private static Language first(LocalizedText title, Map<Language, Instant> published) {
        return published.entrySet().stream()
                .min(Map.Entry.<Language, Instant>comparingByValue()
                        .thenComparing(entry -> !entry.getKey().equals(Language.EN)))
                .map(Map.Entry::getKey)
                .orElseGet(() -> title.show(Language.EN)
                        .map(LocalizedText.Shown::language)
                        .orElse(Language.EN));
    }

    /// The day, or the moment, by language.
    private static Map<Language, Instant> published(EntryFile.Entry entry) {
        var published = new HashMap<Language, Instant>();
        entry.localized("published").texts().forEach((language, written) -> {
            try {
                published.put(
                        language,
                        written.length() == 10
                                ? LocalDate.parse(written).atTime(12, 0).toInstant(ZoneOffset.UTC)
                                : Instant.parse(written));
            } catch (DateTimeParseException e) {
                entry.refuse("published", "newsroom.bad.published", written);
            }
        });
        return published;
    }
}
