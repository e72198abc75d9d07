package org.hexapla.print;

import java.util.ArrayList;
import java.util.List;

/// All words of a volume, to learn which letters it needs.
final class VolumeLetters {

    private static final String CONTINUED = "(continued)?";

    private VolumeLetters() {}

    static List<String> of(Volume volume) {
        var texts = new ArrayList<>(volume.masthead());
        texts.add(volume.title());
        texts.add(CONTINUED);
        for (var part : volume.parts()) {
            texts.add(part.title());
            texts.addAll(part.introduction());
            switch (part) {
                case Volume.Columns columns ->
                    columns.pieces().forEach(piece -> texts.add(Letters.plain(piece.words())));
                case Volume.Tables tables ->
                    tables.tables().forEach(table -> {
                        texts.add(table.caption());
                        texts.addAll(table.head());
                        table.rows().forEach(row -> row.forEach(cell -> texts.add(Letters.plain(cell))));
                    });
            }
        }
        return texts;
    }
}
