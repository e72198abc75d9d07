package org.hexapla.print;

import java.util.List;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;

/// Rows for a spreadsheet, streamed: a table may be longer than memory.
///
/// @param name of the sheet
/// @param head the names of the columns
/// @param rows each cell a String, a Number, a LocalDate, or an empty String where nothing is known
public record Sheet(String name, Language language, List<String> head, Stream<List<Object>> rows) {}
