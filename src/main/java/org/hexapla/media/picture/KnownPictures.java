package org.hexapla.media.picture;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hexapla.archive.ClosedFiles;
import org.hexapla.archive.FileId;
import org.hexapla.kernel.Language;
import org.hexapla.media.Picture;
import org.hexapla.media.PictureId;
import org.hexapla.media.Pictures;
import org.hexapla.media.Rendition;
import org.hexapla.media.kept.FindingByWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds pictures, with their rights as they stand today.
@Component
@Transactional(readOnly = true)
class KnownPictures implements Pictures, ClosedFiles {

    private final PictureTable table;
    private final RenditionTable renditions;
    private final FindingByWords finding;
    private final Clock clock;

    KnownPictures(PictureTable table, RenditionTable renditions, FindingByWords finding, Clock clock) {
        this.table = table;
        this.renditions = renditions;
        this.finding = finding;
        this.clock = clock;
    }

    @Override
    public Map<PictureId, Picture> find(Collection<PictureId> ids) {
        var rows = table.find(ids);
        var made = renditions.of(rows.values().stream()
                .map(row -> row.brought().original().file())
                .toList());
        var today = LocalDate.now(clock);
        var pictures = new LinkedHashMap<PictureId, Picture>();
        for (var id : ids) {
            var row = rows.get(id);
            if (row != null) {
                pictures.put(
                        id,
                        picture(row, made.getOrDefault(row.brought().original().file(), List.of()), today));
            }
        }
        return pictures;
    }

    /// By whole words in their language, then by any part of a word; those that readers may not see too.
    @Override
    public List<Picture> find(String words, Language reader, int most) {
        var ids = new LinkedHashSet<>(finding.find(words, reader, PictureId.KIND, most, PictureId::parse));
        ids.addAll(table.saying(words.strip().toLowerCase(Locale.ROOT), null, 0, most));
        return find(ids).values().stream().limit(most).toList();
    }

    @Override
    public Optional<PictureId> keyed(String key) {
        return Optional.ofNullable(table.keyed(List.of(key)).get(key));
    }

    private static Picture picture(PictureTable.Row row, List<Rendition> made, LocalDate today) {
        var content = row.content();
        var showing = content.rights().on(today);
        var brought = row.brought();
        return new Picture(
                row.id(),
                row.version(),
                brought.original(),
                brought.width(),
                brought.height(),
                content.words(),
                content.people(),
                content.rights(),
                showing,
                made);
    }

    /// A picture is had under its own addresses only, where its rights are asked each time.
    @Override
    public boolean isClosed(FileId file) {
        return renditions.isOurs(file);
    }
}
