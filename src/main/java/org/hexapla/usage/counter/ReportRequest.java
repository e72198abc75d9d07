package org.hexapla.usage.counter;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A report as it was understood.
///
/// @param filters what it is narrowed to, by the request or because it is a view
/// @param attributes columns that were asked for besides those that it has anyway
/// @param detail whether months, parents and components are told
/// @param remarks what of the request could not be met
record ReportRequest(
        Report report,
        Months months,
        Map<Filter, List<String>> filters,
        Set<Column> attributes,
        Set<Detail> detail,
        List<Remark> remarks) {

    /// What a report says more, or less, of.
    enum Detail {
        /// One total of the whole period in place of its months.
        TOTALS,
        /// What items are parts of.
        PARENTS,
        /// What items consist of. Nothing here is known of it.
        COMPONENTS
    }

    ReportRequest {
        filters = Map.copyOf(filters);
        attributes = Set.copyOf(attributes);
        detail = Set.copyOf(detail);
        remarks = List.copyOf(remarks);
    }

    /// A report with nothing asked of it but its months.
    static ReportRequest plain(Report report, Months months) {
        return new ReportRequest(report, months, report.filters(), Set.of(), Set.of(), List.of());
    }

    /// The same request with a remark more.
    ReportRequest with(List<Remark> more) {
        var all = new java.util.ArrayList<>(remarks);
        all.addAll(more);
        return new ReportRequest(report, months, filters, attributes, detail, all);
    }

    /// All its columns, in order.
    Set<Column> columns() {
        var columns = EnumSet.copyOf(report.columns());
        columns.addAll(attributes);
        if (detail.contains(Detail.PARENTS)) {
            columns.addAll(Column.OF_PARENTS);
        }
        return columns;
    }

    boolean tellsParents() {
        return columns().contains(Column.PARENT_TITLE);
    }

    /// The metrics that it counts, in order.
    List<MetricType> metrics() {
        var wanted = filters.get(Filter.METRIC_TYPE);
        return report.scope().metrics().stream()
                .filter(metric -> wanted == null || wanted.contains(metric.word()))
                .toList();
    }

    /// The filters in the order in which reports name them.
    Map<Filter, List<String>> filtersInOrder() {
        var inOrder = new EnumMap<Filter, List<String>>(Filter.class);
        inOrder.putAll(filters);
        return inOrder;
    }

    /// What was asked of its form, in the standard's words: for a table, or for JSON.
    Map<String, List<String>> attributesInWords(String wordForTotals, String valueForTotals) {
        var words = new LinkedHashMap<String, List<String>>();
        if (!attributes.isEmpty()) {
            words.put(
                    "Attributes_To_Show",
                    EnumSet.copyOf(attributes).stream().map(Column::word).collect(Collectors.toList()));
        }
        if (detail.contains(Detail.TOTALS)) {
            words.put(wordForTotals, List.of(valueForTotals));
        }
        if (detail.contains(Detail.COMPONENTS)) {
            words.put("Include_Component_Details", List.of("True"));
        }
        if (detail.contains(Detail.PARENTS)) {
            words.put("Include_Parent_Details", List.of("True"));
        }
        return words;
    }
}
