package org.hexapla.library.cataloguing.lists;

import java.util.List;
import java.util.Map;

/// Records that were found, on their way into a list.
///
/// @param count how many they are
/// @param chosen the parameters that say which
/// @param mine lists into which they may be put
public record FoundView(int count, Map<String, List<String>> chosen, List<WorkList> mine) {}
