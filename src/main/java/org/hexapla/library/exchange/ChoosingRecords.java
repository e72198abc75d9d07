package org.hexapla.library.exchange;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.query.Answer;
import org.hexapla.library.marc.query.FieldSearch;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds the records that a [Selection] means, however many they are.
@Component
public class ChoosingRecords {

    private static final List<String> KINDS = Stream.of(RecordKind.values())
            .map(kind -> kind.item(new RecordId(1)).kind())
            .toList();

    private final Search search;
    private final FieldSearch fields;
    private final JdbcClient database;

    ChoosingRecords(Search search, FieldSearch fields, JdbcClient database) {
        this.search = search;
        this.fields = fields;
        this.database = database;
    }

    /// In the order of their numbers; a list in its own. Where several things are asked, those that answer all.
    ///
    /// @throws SelectionUnclear if the question to the fields cannot be answered
    public List<RecordId> records(Selection selection, Language reader) {
        if (!selection.ids().isEmpty()) {
            return selection.ids();
        }
        if (!selection.workList().isEmpty()) {
            return listed(Long.parseLong(selection.workList()));
        }
        if (selection.fields().isEmpty()) {
            return found(selection, reader);
        }
        var answering = answering(selection);
        if (!selection.asksSearch()) {
            return answering;
        }
        var found = new HashSet<>(found(selection, reader));
        return answering.stream().filter(found::contains).toList();
    }

    private List<RecordId> found(Selection selection, Language reader) {
        var question = new SearchQuestion(
                selection.words(), reader, selection.filters(), List.of(), SearchQuestion.Order.SYMBOL, 1, 1);
        return search.all(question).stream()
                .filter(item -> KINDS.contains(item.kind()))
                .map(ItemRef::id)
                .map(id -> new RecordId(Long.parseLong(id)))
                .sorted(Comparator.comparingLong(RecordId::value))
                .toList();
    }

    /// A part of the answer would be taken for the whole.
    private List<RecordId> answering(Selection selection) {
        return switch (fields.ask(selection.fields(), selection.kinds())) {
            case Answer.Found found
            when found.isCut() -> throw new SelectionUnclear("exchange.problem.too-many", FieldSearch.MOST);
            case Answer.Found found
            when found.behind() > 0 -> throw new SelectionUnclear("exchange.problem.behind", found.behind());
            case Answer.Found found -> found.records();
            case Answer.Mistaken(var mistake) -> throw new SelectionUnclear(mistake.key(), mistake.args());
            case Answer.TooLong() -> throw new SelectionUnclear("cataloguing.find.too-long");
        };
    }

    private List<RecordId> listed(long list) {
        return database.sql("""
                        select h.record from library.work_list_record h
                        join library.record r on r.id = h.record and r.state = 'live'
                        where h.list = :list order by h.added, h.record
                        """)
                .param("list", list)
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
    }
}
