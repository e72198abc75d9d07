package org.hexapla.usage.counter;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;

/// What a report says of one thing under one set of attributes: the counts above 0 of each metric by month.
///
/// @param cells what describes it; a column without a cell is empty
/// @param counts no metric without a month, no month without a count
record Line(Map<Column, String> cells, SortedMap<MetricType, SortedMap<YearMonth, Long>> counts) {

    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }
}
