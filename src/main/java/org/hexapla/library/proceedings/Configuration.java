package org.hexapla.library.proceedings;

import java.util.List;
import java.util.Map;

/// What people set for the index of a session.
///
/// @param agenda the symbol of its agenda
/// @param product its code in field 930
/// @param year as the introductions print it, `2020` or `2020-2021`
/// @param chartColumns how many resolutions stand side by side in the chart of votes
/// @param subheads the words of codes that are not among the usual ones, or in their place
/// @param members how members are named in the chart of votes
public record Configuration(
        String agenda,
        String product,
        String year,
        int chartColumns,
        Map<String, String> subheads,
        List<MemberName> members) {

    public static final int FEWEST_COLUMNS = 5;
    public static final int MOST_COLUMNS = 16;

    public Configuration {
        chartColumns = Math.clamp(chartColumns, FEWEST_COLUMNS, MOST_COLUMNS);
        subheads = Map.copyOf(subheads);
        members = List.copyOf(members);
    }

    /// How it begins, before anybody sets anything.
    public static Configuration usual(IndexedSession session) {
        return new Configuration(
                session.usualAgenda(),
                session.usualProduct(),
                session.year().map(String::valueOf).orElse(""),
                15,
                Map.of(),
                List.of());
    }

    /// @param code as votes have it (ISO 3166, three letters)
    /// @param name as votes have it: the name the member bore at the time
    /// @param shown as the chart prints it
    public record MemberName(String code, String name, String shown) {}
}
