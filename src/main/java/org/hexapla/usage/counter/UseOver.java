package org.hexapla.usage.counter;

import java.util.List;

/// How a thing was used in a period, all in all and by what tells its users apart.
///
/// @param byCity the cities of most use; all the rest of them is missing
record UseOver(List<Row> total, List<Row> byMonth, List<Row> byLanguage, List<Row> byCountry, List<Row> byCity) {

    /// @param key a month, a language, a country's code, a city's key; empty where that is not known
    /// @param name of the city, as JSON by language; empty for anything else
    record Row(String key, String name, long investigations, long requests, long uniqueRequests) {}
}
