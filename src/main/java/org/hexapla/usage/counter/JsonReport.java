package org.hexapla.usage.counter;

import java.io.OutputStream;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// A report in the JSON form, written while its lines come in. Lines of one item follow each other, and so do items of
/// one parent.
final class JsonReport implements WrittenReport {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final ReportRequest request;
    private final Provider provider;
    private @Nullable Map<Column, String> parent;
    private @Nullable Map<Column, String> item;

    JsonReport(ReportRequest request, Provider provider, OutputStream out) {
        this.request = request;
        this.provider = provider;
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), out);
    }

    @Override
    public void begin(List<Remark> remarks, Instant created) {
        json.writeStartObject();
        json.writeName("Report_Header");
        json.writeRawValue(MAPPER.writeValueAsString(header(remarks, created)));
        json.writeName("Report_Items");
        json.writeStartArray();
    }

    private Map<String, Object> header(List<Remark> remarks, Instant created) {
        var header = new LinkedHashMap<String, Object>();
        header.put("Release", "5.1");
        header.put("Report_ID", request.report().name());
        header.put("Report_Name", request.report().title());
        header.put("Created", created.truncatedTo(ChronoUnit.SECONDS).toString());
        header.put("Created_By", provider.name());
        header.put("Institution_ID", Map.of("Proprietary", List.of(provider.id(Provider.CUSTOMER))));
        header.put("Institution_Name", Provider.INSTITUTION_NAME);
        header.put("Registry_Record", provider.registryRecord());
        if (!remarks.isEmpty()) {
            header.put("Exceptions", remarks.stream().map(Remark::json).toList());
        }
        var attributes = new LinkedHashMap<String, Object>();
        request.attributesInWords("Granularity", "Totals")
                .forEach((word, values) ->
                        attributes.put(word, word.equals("Attributes_To_Show") ? values : values.getFirst()));
        if (!attributes.isEmpty()) {
            header.put("Report_Attributes", attributes);
        }
        header.put("Report_Filters", filters());
        return header;
    }

    private Map<String, Object> filters() {
        var filters = new LinkedHashMap<String, Object>();
        filters.put("Begin_Date", request.months().first().atDay(1).toString());
        filters.put("End_Date", request.months().last().atEndOfMonth().toString());
        request.filtersInOrder()
                .forEach((filter, values) -> filters.put(filter.word(), filter.isList() ? values : values.getFirst()));
        return filters;
    }

    @Override
    public void line(Line line) {
        var itsParent = only(line, Column.Place.PARENT, Column.Place.PARENT_ID);
        var itsItem = only(line, Column.Place.ITEM, Column.Place.ITEM_IF_KNOWN, Column.Place.ITEM_ID);
        if (request.report().scope() == Scope.ITEM && !itsParent.equals(parent)) {
            endItem();
            endParent();
            beginParent(itsParent);
        }
        if (!itsItem.equals(item)) {
            endItem();
            beginItem(itsItem);
        }
        performance(line);
    }

    private static Map<Column, String> only(Line line, Column.Place... places) {
        var cells = new EnumMap<Column, String>(Column.class);
        line.cells().forEach((column, cell) -> {
            if (List.of(places).contains(column.place())) {
                cells.put(column, cell);
            }
        });
        return cells;
    }

    private void beginParent(Map<Column, String> cells) {
        parent = cells;
        json.writeStartObject();
        properties(cells, Column.Place.PARENT);
        ids(cells, Column.Place.PARENT_ID);
        json.writeName("Items");
        json.writeStartArray();
    }

    private void endParent() {
        if (parent != null) {
            json.writeEndArray();
            json.writeEndObject();
            parent = null;
        }
    }

    private void beginItem(Map<Column, String> cells) {
        item = cells;
        json.writeStartObject();
        for (var column : request.columns()) {
            if (column.place() == Column.Place.ITEM) {
                json.writeStringProperty(column.property(), cells.getOrDefault(column, ""));
            }
        }
        properties(cells, Column.Place.ITEM_IF_KNOWN);
        ids(cells, Column.Place.ITEM_ID);
        json.writeName("Attribute_Performance");
        json.writeStartArray();
    }

    private void endItem() {
        if (item != null) {
            json.writeEndArray();
            json.writeEndObject();
            item = null;
        }
    }

    private void properties(Map<Column, String> cells, Column.Place place) {
        cells.forEach((column, cell) -> {
            if (column.place() == place && !cell.isEmpty()) {
                json.writeStringProperty(column.property(), cell);
            }
        });
    }

    private void ids(Map<Column, String> cells, Column.Place place) {
        if (cells.keySet().stream().anyMatch(column -> column.place() == place)) {
            json.writeName("Item_ID");
            json.writeStartObject();
            properties(cells, place);
            json.writeEndObject();
        }
    }

    private void performance(Line line) {
        json.writeStartObject();
        line.cells().forEach((column, cell) -> {
            if (column.place() == Column.Place.ATTRIBUTE) {
                json.writeStringProperty(column.property(), cell);
            }
        });
        json.writeName("Performance");
        json.writeStartObject();
        line.counts().forEach(this::counts);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void counts(MetricType metric, SortedMap<YearMonth, Long> months) {
        json.writeName(metric.word());
        json.writeStartObject();
        months.forEach((month, count) -> json.writeNumberProperty(month.toString(), count));
        json.writeEndObject();
    }

    @Override
    public void end() {
        endItem();
        endParent();
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }
}
