package org.hexapla.library.exchange.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.library.RecordId;
import org.hexapla.library.exchange.Batch;
import org.hexapla.library.exchange.BatchId;
import org.hexapla.library.exchange.BatchRows;
import org.hexapla.library.exchange.Batches;
import org.hexapla.library.exchange.ChoosingRecords;
import org.hexapla.library.exchange.NewRow;
import org.hexapla.library.exchange.Selection;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcEntry;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.Resolving;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a batch of the records that a change would change. Nothing is changed by that.
@Component
class PreparingEdits {

    private static final int STEP = 500;
    private static final String DEPARTMENT = "library";

    private final ChoosingRecords choosing;
    private final MarcRecords records;
    private final Resolving resolving;
    private final Batches batches;
    private final BatchRows rows;
    private final People people;

    PreparingEdits(
            ChoosingRecords choosing,
            MarcRecords records,
            Resolving resolving,
            Batches batches,
            BatchRows rows,
            People people) {
        this.choosing = choosing;
        this.records = records;
        this.resolving = resolving;
        this.batches = batches;
        this.rows = rows;
        this.people = people;
    }

    /// @throws EditUnclear if something of the form cannot be meant
    @Transactional
    public BatchId prepare(EditForm form, Selection selection, Language reader) {
        var person = people.requireStaff(DEPARTMENT);
        var changes = ReadingChanges.changes(form);
        var condition = ReadingChanges.condition(form);
        if (selection.isEmpty() && condition.isEmpty()) {
            throw new EditUnclear("exchange.problem.which");
        }
        var batch = batches.begin(Batch.Origin.EDIT, name(form), person.id());
        var ids = choosing.records(selection, reader);
        var number = 0L;
        for (var from = 0; from < ids.size(); from += STEP) {
            var changed = changed(ids.subList(from, Math.min(ids.size(), from + STEP)), changes, condition, number);
            if (!changed.isEmpty()) {
                rows.add(batch, changed);
                number += changed.size();
            }
        }
        return batch;
    }

    private List<NewRow> changed(
            List<RecordId> ids, List<Change> changes, Optional<ReadingChanges.Condition> condition, long last) {
        var entries = records.find(ids);
        var known =
                resolving.known(entries.values().stream().map(MarcEntry::record).toList());
        var changed = new ArrayList<NewRow>();
        for (var id : ids) {
            var entry = entries.get(id);
            if (entry == null) {
                continue;
            }
            var words = known.resolved(entry.record());
            var after = Change.all(changes, words);
            if (!after.equals(words)
                    && condition.filter(one -> !one.holds(words)).isEmpty()) {
                changed.add(new NewRow(
                        last + changed.size() + 1, 0, entry.kind(), Optional.of(entry), relinked(entry, words, after)));
            }
        }
        return changed;
    }

    /// A field that no change touched keeps its link; the words of the others are linked anew.
    private static MarcRecord relinked(MarcEntry entry, MarcRecord words, MarcRecord after) {
        var links = new HashMap<DataField, DataField>();
        for (var i = 0; i < words.fields().size(); i++) {
            links.put(words.fields().get(i), entry.record().fields().get(i));
        }
        return new MarcRecord(
                after.leader(),
                after.control(),
                after.fields().stream()
                        .map(field -> links.getOrDefault(field, field))
                        .toList());
    }

    private static String name(EditForm form) {
        var parts = new ArrayList<String>();
        for (var step = 1; step <= EditForm.STEPS; step++) {
            if (!form.value("act" + step).isEmpty()) {
                parts.add("%s %s %s %s → %s"
                        .formatted(
                                form.value("act" + step),
                                form.value("tag" + step),
                                form.value("code" + step),
                                form.value("find" + step),
                                form.value("put" + step))
                        .replaceAll("\\s+", " ")
                        .strip());
            }
        }
        return String.join("; ", parts);
    }
}
