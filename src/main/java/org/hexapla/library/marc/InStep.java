package org.hexapla.library.marc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.springframework.stereotype.Component;

/// Keeps the fields of records and their models in step. The lens of a kind ties one record in words to its model; here
/// is what no lens knows: which fields are kept, what their headings say now, and which words can be linked.
@Component
public class InStep {

    private final StoredFields stored;
    private final Resolving resolving;
    private final Linking linking;

    InStep(StoredFields stored, Resolving resolving, Linking linking) {
        this.stored = stored;
        this.resolving = resolving;
        this.linking = linking;
    }

    /// What a record says.
    ///
    /// @param record with its facets
    public record Told<M>(M model, MarcRecord record) {}

    /// The fields of records, with their links; of those that were never catalogued in MARC as their models say them.
    ///
    /// @param write the lens, from a model and the record in words that it had before
    public <M> Map<RecordId, MarcRecord> fields(
            RecordKind kind, Map<RecordId, M> models, BiFunction<M, MarcRecord, MarcRecord> write) {
        var fields = new HashMap<>(stored.find(models.keySet()));
        var unwritten = new LinkedHashMap<>(models);
        unwritten.keySet().removeAll(fields.keySet());
        fields.putAll(written(kind, unwritten, Map.of(), write));
        return fields;
    }

    /// The fields that a model says that has none.
    public <M> MarcRecord fields(RecordKind kind, M model, BiFunction<M, MarcRecord, MarcRecord> write) {
        return linking.link(kind, List.of(write.apply(model, MarcRecord.EMPTY)))
                .getFirst()
                .record();
    }

    /// The fields after the models have changed, of those that are catalogued in MARC.
    ///
    /// @param write the lens, from a model and the record in words that it had before
    public <M> Map<RecordId, MarcRecord> following(
            RecordKind kind, Map<RecordId, M> models, BiFunction<M, MarcRecord, MarcRecord> write) {
        var before = stored.find(models.keySet());
        var catalogued = new LinkedHashMap<>(models);
        catalogued.keySet().retainAll(before.keySet());
        return written(kind, catalogued, before, write);
    }

    /// What records say.
    ///
    /// @param read the lens, from a record in words with the codes of what it links to
    public <M> Map<RecordId, Told<M>> read(
            Map<RecordId, MarcRecord> records, BiFunction<RecordId, MarcRecord, M> read) {
        var known = resolving.known(records.values());
        var told = new LinkedHashMap<RecordId, Told<M>>();
        records.forEach((id, record) -> told.put(id, told(known, record, coded -> read.apply(id, coded))));
        return told;
    }

    /// What records that have no number yet say, in their order.
    ///
    /// @param read the lens, from a record in words with the codes of what it links to
    public <M> List<Told<M>> read(List<MarcRecord> records, Function<MarcRecord, M> read) {
        var known = resolving.known(records);
        return records.stream().map(record -> told(known, record, read)).toList();
    }

    /// What a record says.
    ///
    /// @param read the lens, from a record in words with the codes of what it links to
    public <M> Told<M> read(MarcRecord record, Function<MarcRecord, M> read) {
        return told(resolving.known(List.of(record)), record, read);
    }

    private static <M> Told<M> told(KnownHeadings known, MarcRecord record, Function<MarcRecord, M> read) {
        var complete = known.withFacets(record);
        return new Told<>(read.apply(known.coded(complete)), complete);
    }

    private <M> Map<RecordId, MarcRecord> written(
            RecordKind kind,
            Map<RecordId, M> models,
            Map<RecordId, MarcRecord> before,
            BiFunction<M, MarcRecord, MarcRecord> write) {
        if (models.isEmpty()) {
            return Map.of();
        }
        var known = resolving.known(before.values());
        var records = new ArrayList<MarcRecord>();
        models.forEach((id, model) -> {
            var old = before.getOrDefault(id, MarcRecord.EMPTY);
            records.add(known.restored(write.apply(model, known.coded(old)), old));
        });
        // What cannot be linked stays in words: it is the cataloguer's to settle at the next save.
        var linked = linking.link(kind, records).iterator();
        var written = new LinkedHashMap<RecordId, MarcRecord>();
        models.keySet().forEach(id -> written.put(id, linked.next().record()));
        return written;
    }
}
