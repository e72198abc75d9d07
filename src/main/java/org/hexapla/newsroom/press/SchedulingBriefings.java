package org.hexapla.newsroom.press;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Block;
import org.hexapla.newsroom.story.Copy;
import org.hexapla.newsroom.story.Details;
import org.hexapla.newsroom.story.Writing;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sets briefings and interviews, notes when they were over, and begins their transcripts.
@Component
@Transactional
class SchedulingBriefings {

    private final Briefings briefings;
    private final Writing writing;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    SchedulingBriefings(Briefings briefings, Writing writing, People people, Audit audit, Clock clock) {
        this.briefings = briefings;
        this.writing = writing;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param key by which a file knows it; null where none does
    /// @return its number; nothing where the file has brought it before
    Optional<Long> add(@Nullable String key, Briefing.Content content) {
        var by = people.requireStaff("newsroom").id();
        requireTitle(content);
        var id = briefings.add(key, content, by, clock.instant());
        id.ifPresent(number -> audit.record(about(number), "created", "", said(content)));
        return id;
    }

    /// @param seen the version that was looked at
    void change(long id, int seen, Briefing.Content content) {
        var by = people.requireStaff("newsroom").id();
        requireTitle(content);
        var before = find(id);
        if (!briefings.change(id, seen, content, by, clock.instant())) {
            throw PressRefused.changed();
        }
        audit.record(about(id), "changed", said(before.content()), said(content));
    }

    /// @param ended when it was over; not before it began
    void end(long id, int seen, Instant ended) {
        people.requireStaff("newsroom");
        var before = find(id);
        if (ended.isBefore(before.content().starts())) {
            throw PressRefused.incomplete();
        }
        if (!briefings.end(id, seen, ended)) {
            throw PressRefused.changed();
        }
        audit.record(about(id), "changed", "", "{\"ended\": \"%s\"}".formatted(ended));
    }

    /// Begins the transcript in a language; a briefing has one.
    ItemId transcribe(long id, Language language) {
        people.requireStaff("newsroom");
        var briefing = find(id);
        var known = briefing.item();
        if (known != null) {
            return known;
        }
        var title = briefing.content().title();
        var source = title.in(language).isPresent()
                ? language
                : title.show(language).map(LocalizedText.Shown::language).orElse(language);
        var item = writing.begin(
                "transcript",
                source,
                new Details(new TreeSet<>(List.<ChannelCode>of()), "", "", List.of(), ""),
                new Copy(title.words(source), "", List.<Block>of(), false));
        if (!briefings.link(id, item)) {
            throw PressRefused.changed();
        }
        return item;
    }

    @Transactional(readOnly = true)
    Briefing find(long id) {
        return briefings.find(id).orElseThrow(() -> PressRefused.notFound(Long.toString(id)));
    }

    private static void requireTitle(Briefing.Content content) {
        if (content.title().isEmpty()) {
            throw PressRefused.incomplete();
        }
    }

    private static String said(Briefing.Content content) {
        return "{\"kind\": \"%s\", \"starts\": \"%s\", \"cancelled\": %s}"
                .formatted(content.kind().code(), content.starts(), content.isCancelled());
    }

    private static ItemRef about(long id) {
        return new ItemRef("newsroom.briefing", Long.toString(id));
    }
}
