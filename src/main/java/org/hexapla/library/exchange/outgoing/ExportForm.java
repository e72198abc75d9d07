package org.hexapla.library.exchange.outgoing;

import java.util.List;
import java.util.Map;

/// What the page of the export shows.
///
/// @param count how many records were chosen
/// @param chosen the parameters that chose them, to be sent again
/// @param formats the words of the formats
public record ExportForm(long count, Map<String, List<String>> chosen, List<String> formats, String fields) {}
