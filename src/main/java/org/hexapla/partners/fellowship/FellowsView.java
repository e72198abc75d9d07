package org.hexapla.partners.fellowship;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.Paging;
import org.hexapla.partners.programme.Programme;

/// The hours of the fellows of a year.
///
/// @param years in which there are any
public record FellowsView(Programme programme, int year, List<Integer> years, List<Session> sessions, boolean isStaff) {

    public Map<LocalDate, List<Session>> days() {
        var days = new LinkedHashMap<LocalDate, List<Session>>();
        sessions.forEach(session -> days.computeIfAbsent(session.day(), _ -> new java.util.ArrayList<>())
                .add(session));
        return days;
    }

    /// What the fellows published.
    ///
    /// @param language that is looked at; empty for all
    /// @param counts how many there are, by language
    public record Stories(
            Programme programme, String language, Map<String, Long> counts, List<Published> stories, Paging paging) {

        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
