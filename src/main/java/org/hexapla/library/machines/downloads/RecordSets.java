package org.hexapla.library.machines.downloads;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.Outline;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.machines.MarcElements;
import org.hexapla.library.machines.OpenList;
import org.hexapla.library.machines.Outlines;
import org.hexapla.library.marc.format.MarcFiles;
import org.hexapla.library.marc.format.MarcFormat;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Documents, speeches and votes, each as a table, as data and in MARCXML.
@Component
@Order(1)
class RecordSets implements DownloadSet {

    private static final int BATCH = 500;

    private final OpenList list;
    private final Outlines outlines;
    private final MarcElements elements;
    private final Tables tables;

    RecordSets(OpenList list, Outlines outlines, MarcElements elements, Tables tables) {
        this.list = list;
        this.outlines = outlines;
        this.elements = elements;
        this.tables = tables;
    }

    @Override
    public List<DownloadPart> parts() {
        var parts = new ArrayList<DownloadPart>();
        for (var kind : RecordKind.values()) {
            var name = kind == RecordKind.SPEECH ? "speeches" : kind.code() + "s";
            parts.add(tables.part(name + ".csv", columns(), () -> batches(kind).flatMap(this::rows)));
            parts.add(new DownloadPart(name + ".jsonl", "jsonl", List.of(), out -> lines(kind, out)));
            parts.add(new DownloadPart(name + ".marcxml", "marcxml", List.of(), out -> marc(kind, out)));
        }
        return parts;
    }

    private Stream<List<RecordId>> batches(RecordKind kind) {
        return Stream.iterate(
                list.after(kind, new RecordId(0), BATCH),
                batch -> !batch.isEmpty(),
                batch -> list.after(kind, batch.getLast(), BATCH));
    }

    private static List<String> columns() {
        var columns = new ArrayList<>(List.of("record", "type", "symbols", "date", "bodies", "languages", "subjects"));
        Language.OFFICIAL.forEach(language -> columns.add("title_" + language.tag()));
        columns.addAll(List.of("persons", "related", "files", "address"));
        return List.copyOf(columns);
    }

    private Stream<List<Object>> rows(List<RecordId> batch) {
        var found = outlines.find(batch);
        return batch.stream().map(found::get).filter(Objects::nonNull).map(RecordSets::row);
    }

    private static List<Object> row(Outline outline) {
        var row = new ArrayList<Object>();
        row.add(outline.id().toString());
        row.add(outline.type());
        row.add(joined(outline.symbols().stream().map(Symbol::display)));
        row.add(outline.date() == null ? "" : outline.date().iso());
        row.add(joined(outline.bodies().stream()));
        row.add(joined(outline.languages().stream().map(Language::tag)));
        row.add(joined(words(outline.subjects())));
        Language.OFFICIAL.forEach(
                language -> row.add(outline.title().in(language).orElse("")));
        row.add(joined(words(outline.persons())));
        row.add(joined(outline.related().stream().map(Symbol::display)));
        row.add(joined(outline.files().stream().map(Outline.OpenFile::address)));
        row.add("/en" + outline.path());
        return row;
    }

    private static Stream<String> words(Collection<LocalizedText> texts) {
        return texts.stream().map(text -> text.words(Language.EN));
    }

    /// Several values of a cell stand with a vertical bar between them.
    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining("|"));
    }

    private long lines(RecordKind kind, OutputStream out) throws IOException {
        var buffered = new BufferedOutputStream(out);
        var count = 0L;
        for (var batch : (Iterable<List<RecordId>>) batches(kind)::iterator) {
            var data = outlines.data(kind, batch);
            for (var id : batch) {
                var record = data.get(id);
                if (record != null) {
                    record.put("id", id.value());
                    buffered.write(JsonMapper.shared().writeValueAsBytes(record));
                    buffered.write('\n');
                    count++;
                }
            }
        }
        buffered.flush();
        return count;
    }

    private long marc(RecordKind kind, OutputStream out) throws IOException {
        var writer = MarcFiles.writer(MarcFormat.MARCXML, out);
        var count = 0L;
        for (var batch : (Iterable<List<RecordId>>) batches(kind)::iterator) {
            var found = elements.find(batch);
            for (var id : batch) {
                var record = found.get(id);
                if (record != null) {
                    writer.write(record);
                    count++;
                }
            }
        }
        writer.finish();
        return count;
    }
}
