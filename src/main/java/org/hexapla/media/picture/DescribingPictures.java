package org.hexapla.media.picture;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.media.MediaChanged;
import org.hexapla.media.PictureId;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.hexapla.search.Search;
import org.hexapla.translation.Versions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says in every language what a picture shows and whose it is. Row, trail, state of the language versions and the note
/// to the index are one transaction.
@Component
@Transactional
class DescribingPictures {

    /// Pictures belong to those who write.
    static final String DEPARTMENT = "newsroom";

    private final PictureTable table;
    private final People people;
    private final Audit audit;
    private final Versions versions;
    private final Search search;
    private final Clock clock;

    DescribingPictures(PictureTable table, People people, Audit audit, Versions versions, Search search, Clock clock) {
        this.table = table;
        this.people = people;
        this.audit = audit;
        this.versions = versions;
        this.search = search;
        this.clock = clock;
    }

    PersonId requireEditor() {
        return people.requireStaff(DEPARTMENT).id();
    }

    @Transactional(readOnly = true)
    List<PictureTable.Past> history(PictureId picture) {
        requireEditor();
        return table.history(picture);
    }

    /// @param version the one that was seen
    /// @throws MediaChanged if another change came first
    void describe(PictureId picture, int version, PictureContent content) {
        var by = requireEditor();
        var before = table.find(List.of(picture)).get(picture);
        if (before == null || before.version() != version) {
            throw new MediaChanged();
        }
        if (before.content().equals(content)) {
            return;
        }
        if (!table.change(picture, version, content, by, clock.instant())) {
            throw new MediaChanged();
        }
        told(picture, before.content(), content, "changed");
    }

    /// A picture is told in a language when its caption and its alternative text are.
    void told(PictureId picture, PictureContent before, PictureContent now, String action) {
        audit.record(picture.item(), action, action.equals("created") ? "" : before.json(), now.json());
        search.changed(List.of(picture.item()));
        var languages = new LinkedHashSet<>(Language.OFFICIAL);
        languages.addAll(now.words().caption().languages());
        languages.addAll(before.words().caption().languages());
        for (var language : languages) {
            var parts = parts(now, language);
            if (parts == 2) {
                versions.finished(picture.item(), language);
            } else if (parts == 1) {
                versions.begun(picture.item(), language);
            } else if (parts(before, language) > 0) {
                versions.removed(picture.item(), language);
            }
        }
    }

    private static int parts(PictureContent content, Language language) {
        var words = content.words();
        return (words.caption().in(language).isPresent() ? 1 : 0)
                + (words.alternative().in(language).isPresent() ? 1 : 0);
    }
}
