package org.hexapla.media.picture;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.media.MediaChanged;
import org.hexapla.media.PictureId;
import org.hexapla.media.kept.Editors;
import org.hexapla.media.telling.TellingLanguages;
import org.hexapla.media.telling.Weight;
import org.hexapla.people.Audit;
import org.hexapla.people.PersonId;
import org.hexapla.search.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says in every language what a picture shows and whose it is. Row, trail, state of the language versions and the note
/// to the index are one transaction.
@Component
@Transactional
class DescribingPictures {

    private final PictureTable table;
    private final Editors editors;
    private final Audit audit;
    private final TellingLanguages telling;
    private final Search search;
    private final Clock clock;

    DescribingPictures(
            PictureTable table, Editors editors, Audit audit, TellingLanguages telling, Search search, Clock clock) {
        this.table = table;
        this.editors = editors;
        this.audit = audit;
        this.telling = telling;
        this.search = search;
        this.clock = clock;
    }

    PersonId requireEditor() {
        return editors.require().id();
    }

    @Transactional(readOnly = true)
    List<PictureTable.Past> history(PictureId picture) {
        requireEditor();
        return table.history(picture);
    }

    void describe(PictureId picture, int version, PictureContent content) {
        describe(picture, version, content, Weight.MATERIAL);
    }

    /// @param version the one that was seen
    /// @param weight what it asks of the other languages, where the words are changed from which they are made
    /// @throws MediaChanged if another change came first
    void describe(PictureId picture, int version, PictureContent content, Weight weight) {
        var by = requireEditor();
        var before = table.find(List.of(picture)).get(picture);
        if (before == null || before.version() != version) {
            throw new MediaChanged();
        }
        change(before, content, by, weight);
    }

    /// Keeps what the translation desk made.
    ///
    /// @throws MediaChanged if another change came first
    void translate(PictureTable.Row before, PictureContent content) {
        change(before, content, editors.requireTranslator().id(), Weight.SLIGHT);
    }

    private void change(PictureTable.Row before, PictureContent content, PersonId by, Weight weight) {
        if (before.content().equals(content)) {
            return;
        }
        if (!table.change(before.id(), before.version(), content, by, clock.instant())) {
            throw new MediaChanged();
        }
        audit.record(before.id().item(), "changed", before.content().json(), content.json());
        told(before.id(), before.content(), content, weight);
    }

    void added(PictureId picture, PictureContent content) {
        audit.record(picture.item(), "created", "", content.json());
        told(picture, PictureContent.NOTHING, content, Weight.MATERIAL);
    }

    private void told(PictureId picture, PictureContent before, PictureContent now, Weight weight) {
        search.changed(List.of(picture.item()));
        var today = LocalDate.now(clock);
        telling.tell(PictureUnits.said(picture, before, today), PictureUnits.said(picture, now, today), weight);
    }
}
