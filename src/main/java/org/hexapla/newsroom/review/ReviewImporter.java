package org.hexapla.newsroom.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Block;
import org.hexapla.newsroom.story.Copy;
import org.hexapla.newsroom.story.Items;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// `review`: what was said of texts and what was suggested in their place, in YAML, a list of entries, in the form
/// that `sample/README.md` tells. Whoever is named by the address of an account said it; so only administrators
/// bring such files. What is there already is not said again.
@Component
class ReviewImporter implements Importer {

    private static final Set<String> NAMES =
            Set.of("item", "language", "by", "comment", "block", "answers", "title", "lead", "text");

    private final Comments comments;
    private final Suggesting suggesting;
    private final Suggestions suggestions;
    private final Items items;
    private final People people;

    ReviewImporter(Comments comments, Suggesting suggesting, Suggestions suggestions, Items items, People people) {
        this.comments = comments;
        this.suggesting = suggesting;
        this.suggestions = suggestions;
        this.items = items;
        this.people = people;
    }

    @Override
    public String kind() {
        return "review";
    }

    @Override
    public String module() {
        return "newsroom";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("review.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireAdministrator();
        var read = new ArrayList<Said>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> said(entry).ifPresent(read::add));
        }
        for (var said : read) {
            if (isThere(said)) {
                run.unchanged();
            } else {
                author(said.by())
                        .ifPresentOrElse(person -> people.asPerson(person.id(), () -> take(said)), () -> take(said));
                run.added();
            }
        }
    }

    /// @param comment empty for a suggestion
    /// @param block the place that is meant, from 0; null for the whole text
    /// @param isAnswer whether it answers what was said last of the text
    private record Said(
            ItemId item,
            Language language,
            int revision,
            String by,
            String comment,
            @Nullable Integer block,
            boolean isAnswer,
            Copy copy) {}

    private void take(Said said) {
        if (said.comment().isEmpty()) {
            suggesting.suggest(said.item(), said.language(), said.revision(), said.copy());
            return;
        }
        var first = comments.of(said.item(), said.language()).stream()
                .filter(known -> known.parent() == null)
                .reduce((_, last) -> last);
        var parent = said.isAnswer() ? first.map(Comment::id).orElse(null) : null;
        comments.add(
                said.item(),
                said.language(),
                new Comments.Place(said.revision(), said.block(), parent),
                said.comment());
    }

    private boolean isThere(Said said) {
        return said.comment().isEmpty()
                ? suggestions.of(said.item(), said.language()).stream()
                        .anyMatch(known -> known.copy().equals(said.copy()))
                : comments.of(said.item(), said.language()).stream()
                        .anyMatch(known -> known.words().equals(said.comment()));
    }

    /// Somebody of the newsroom; whoever brings the file speaks for those who have no account there.
    private Optional<Person> author(String address) {
        return people.withAddress(address)
                .filter(person -> people.staff("newsroom").stream()
                        .anyMatch(known -> known.id().equals(person.id())));
    }

    private Optional<Said> said(EntryFile.Entry entry) {
        entry.only(NAMES);
        var item = entry.needed(
                "item",
                key -> Optional.ofNullable(items.keyed(List.of(key)).get(key)).flatMap(items::find));
        var language = entry.needed("language", Language::parse);
        var draft = item.flatMap(known -> language.flatMap(known::draft));
        if (draft.isEmpty() && !entry.isRefused()) {
            entry.refuse("language", "newsroom.bad.no-text", entry.text("language"));
        }
        var block = entry.value(
                "block",
                written -> Optional.of(written)
                        .filter(place -> place.matches("[1-9]\\d?"))
                        .map(place -> Integer.valueOf(place) - 1));
        var comment = entry.text("comment");
        var copy = draft.map(text -> changed(text.copy(), entry));
        if (comment.isEmpty() && copy.equals(draft.map(text -> text.copy())) && !entry.isRefused()) {
            entry.refuse("comment", "jobs.entries.missing", "comment");
        }
        return entry.isRefused()
                ? Optional.empty()
                : Optional.of(new Said(
                        item.orElseThrow().id(),
                        language.orElseThrow(),
                        draft.orElseThrow().revision(),
                        entry.text("by"),
                        comment,
                        block.orElse(null),
                        entry.text("answers").equals("yes"),
                        copy.orElseThrow()));
    }

    /// The text with what the entry has in place of its title, its lead and its first words.
    private static Copy changed(Copy copy, EntryFile.Entry entry) {
        var blocks = new ArrayList<>(copy.blocks());
        var text = entry.text("text");
        for (var place = 0; place < blocks.size() && !text.isEmpty(); place++) {
            if (blocks.get(place) instanceof Block.Text) {
                blocks.set(place, new Block.Text(text));
                break;
            }
        }
        return new Copy(
                entry.text("title").isEmpty() ? copy.title() : entry.text("title"),
                entry.text("lead").isEmpty() ? copy.lead() : entry.text("lead"),
                blocks,
                copy.isByMachine());
    }
}
