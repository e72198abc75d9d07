package org.hexapla.media.picture;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.PartialDate;
import org.hexapla.media.Picture;
import org.hexapla.media.PictureId;
import org.hexapla.media.Pictures;
import org.hexapla.media.kept.EndingRights;
import org.hexapla.search.SearchDocument;
import org.hexapla.search.SearchSource;
import org.springframework.stereotype.Component;

/// Pictures in the index, in all languages in which something is said of them: those that readers may see.
@Component
class PictureSource implements SearchSource, EndingRights {

    /// The type of record that pictures are found under.
    static final String TYPE = "picture";

    private static final int BATCH = 500;

    private final Pictures pictures;
    private final PictureTable table;

    PictureSource(Pictures pictures, PictureTable table) {
        this.pictures = pictures;
        this.table = table;
    }

    @Override
    public String kind() {
        return PictureId.KIND;
    }

    @Override
    public Map<ItemRef, SearchDocument> load(Collection<ItemRef> refs) {
        var ids = new LinkedHashSet<PictureId>();
        refs.forEach(ref -> PictureId.parse(ref.id()).ifPresent(ids::add));
        var rows = table.find(ids);
        var documents = new LinkedHashMap<ItemRef, SearchDocument>();
        pictures.find(ids).forEach((id, picture) -> {
            var row = rows.get(id);
            if (row != null && picture.showing().isShown()) {
                var day = LocalDate.ofInstant(row.created(), ZoneOffset.UTC);
                documents.put(id.item(), document(picture, PartialDate.of(day)));
            }
        });
        return documents;
    }

    @Override
    public void all(Consumer<Collection<ItemRef>> batches) {
        for (var ids = table.after(0, BATCH);
                !ids.isEmpty();
                ids = table.after(ids.getLast().value(), BATCH)) {
            batches.accept(ids.stream().map(PictureId::item).toList());
        }
    }

    private static SearchDocument document(Picture picture, PartialDate day) {
        var words = picture.words();
        var texts = new TreeMap<Language, String>();
        words.description().texts().forEach(texts::put);
        var languages = new LinkedHashSet<>(words.caption().languages());
        languages.addAll(words.alternative().languages());
        return new SearchDocument(
                picture.id().item(),
                "/pictures/" + picture.id(),
                List.of(),
                "",
                picture.title(),
                List.of(words.alternative(), words.credit()),
                texts,
                Set.of(),
                Map.of(
                        "type",
                        List.of(TYPE),
                        "language",
                        languages.stream().map(Language::tag).toList()),
                day);
    }

    @Override
    public List<Ended> endedUntold(LocalDate day, int most) {
        return table.endedUntold(day, most);
    }
}
