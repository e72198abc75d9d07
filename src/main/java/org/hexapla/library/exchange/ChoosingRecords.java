package org.hexapla.library.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.springframework.stereotype.Component;

/// Finds the records that a [Selection] means, however many they are.
@Component
public class ChoosingRecords {

    private static final List<String> KINDS = Stream.of(RecordKind.values())
            .map(kind -> kind.item(new RecordId(1)).kind())
            .toList();

    private final Search search;

    ChoosingRecords(Search search) {
        this.search = search;
    }

    /// In the order of their numbers; a list in its own.
    public List<RecordId> records(Selection selection, Language reader) {
        if (!selection.ids().isEmpty()) {
            return selection.ids();
        }
        var question = new SearchQuestion(
                selection.words(), reader, selection.filters(), List.of(), SearchQuestion.Order.SYMBOL, 1, 1);
        return search.all(question).stream()
                .filter(item -> KINDS.contains(item.kind()))
                .map(ItemRef::id)
                .map(id -> new RecordId(Long.parseLong(id)))
                .sorted(Comparator.comparingLong(RecordId::value))
                .toList();
    }
}
