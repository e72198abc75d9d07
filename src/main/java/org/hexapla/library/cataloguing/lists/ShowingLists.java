package org.hexapla.library.cataloguing.lists;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.hexapla.library.RecordId;
import org.hexapla.library.cataloguing.RecordLine;
import org.hexapla.library.cataloguing.RecordLines;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lays work lists out for their pages.
@Component
class ShowingLists {

    private final WorkLists lists;
    private final RecordLines lines;
    private final People people;

    ShowingLists(WorkLists lists, RecordLines lines, People people) {
        this.lists = lists;
        this.lines = lines;
        this.people = people;
    }

    ListViews.All all() {
        var me = lists.actor().id();
        Map<PersonId, List<WorkList>> others = new LinkedHashMap<>();
        lists.all().stream()
                .filter(list -> !list.owner().equals(me))
                .forEach(list -> others.computeIfAbsent(list.owner(), _ -> new ArrayList<>())
                        .add(list));
        return new ListViews.All(
                lists.mine(),
                others.entrySet().stream()
                        .map(each -> new ListViews.Others(name(each.getKey()), each.getValue()))
                        .sorted(Comparator.comparing(ListViews.Others::owner))
                        .toList());
    }

    ListViews.One one(Page page, long id, ListViews.Order order, @Nullable Adding adding) {
        var list = lists.find(id).orElseThrow(() -> ListProblem.missing(id));
        var held = lists.records(id);
        var known = lines.of(held.stream().map(Held::record).toList());
        var shown = held.stream()
                .map(each -> line(each, known.get(each.record())))
                .sorted(comparing(order, page))
                .toList();
        return new ListViews.One(
                list,
                name(list.owner()),
                list.owner().equals(lists.actor().id()),
                order,
                shown,
                adding == null ? null : done(adding));
    }

    ListViews.Taking taking(RecordId record) {
        var held = lists.holder(record);
        return new ListViews.Taking(
                record,
                lines.name(record),
                held.map(found -> name(found.owner())).orElse(""),
                held.map(Held::name).orElse(""),
                lists.mine());
    }

    private ListViews.Done done(Adding adding) {
        var known = lines.of(adding.held().stream().map(Held::record).toList());
        return new ListViews.Done(
                adding.added(),
                adding.moved(),
                adding.missing(),
                adding.held().stream()
                        .map(held -> {
                            var line = known.get(held.record());
                            var called = line == null ? held.record().toString() : line.name();
                            return new ListViews.HeldByOther(held.record(), called, name(held.owner()));
                        })
                        .toList());
    }

    private static ListViews.Line line(Held held, @Nullable RecordLine line) {
        return line == null
                ? new ListViews.Line(held.record(), null, held.record().toString(), "", held.added(), held.note())
                : new ListViews.Line(held.record(), line.kind(), line.name(), line.title(), held.added(), held.note());
    }

    /// Numbers in symbols as numbers: A/76/2 before A/76/10.
    private static Comparator<ListViews.Line> comparing(ListViews.Order order, Page page) {
        var collator = (RuleBasedCollator) Collator.getInstance(
                java.util.Locale.forLanguageTag(page.language().tag()));
        collator.setNumericCollation(true);
        Comparator<ListViews.Line> first = switch (order) {
            case ADDED -> Comparator.comparing(ListViews.Line::added);
            case NAME -> (one, other) -> collator.compare(one.name(), other.name());
            case TITLE -> (one, other) -> collator.compare(one.title(), other.title());
            case NUMBER -> (_, _) -> 0;
        };
        return first.thenComparing(line -> line.id().value());
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("?");
    }
}
