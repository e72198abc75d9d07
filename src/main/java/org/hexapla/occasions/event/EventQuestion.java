package org.hexapla.occasions.event;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which events are wanted; what is empty does not matter.
///
/// @param language in which they can be followed, by its tag
/// @param from those that are not over then, in the order of their beginnings
/// @param until those that begin before then; without a `from`, the last first
/// @param isForStaff with the drafts
public record EventQuestion(
        String kind,
        String language,
        String country,
        String initiative,
        String series,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean isForStaff) {

    public static final EventQuestion ALL = new EventQuestion("", "", "", "", "", null, null, false);

    /// Those that are not over at a time.
    public EventQuestion from(Instant time) {
        return new EventQuestion(kind, language, country, initiative, series, time, until, isForStaff);
    }

    /// Those that begin before a time.
    public EventQuestion until(Instant time) {
        return new EventQuestion(kind, language, country, initiative, series, from, time, isForStaff);
    }

    EventQuestion forStaff() {
        return new EventQuestion(kind, language, country, initiative, series, from, until, true);
    }

    /// Whether anything but time is asked.
    public boolean isNarrow() {
        return !kind.isEmpty() || !language.isEmpty() || !country.isEmpty() || !initiative.isEmpty();
    }

    String condition() {
        var conditions = new ArrayList<String>();
        conditions.add(isForStaff ? "true" : "state <> 'draft'");
        if (!kind.isEmpty()) {
            conditions.add("kind = :kind");
        }
        if (!language.isEmpty()) {
            conditions.add("(spoken @> array[:language::text] or interpreted @> array[:language::text])");
        }
        if (!country.isEmpty()) {
            conditions.add("country = :country");
        }
        if (!initiative.isEmpty()) {
            conditions.add("initiative = :initiative");
        }
        if (!series.isEmpty()) {
            conditions.add("series = :series");
        }
        if (from != null) {
            conditions.add("ends >= :from");
        }
        if (until != null) {
            conditions.add("starts < :until");
        }
        return "where " + String.join(" and ", conditions);
    }

    String order() {
        return from == null && until != null ? " order by starts desc, code desc" : " order by starts, code";
    }

    Map<String, Object> values() {
        var values = new TreeMap<String, Object>();
        values.put("kind", kind);
        values.put("language", language);
        values.put("country", country);
        values.put("initiative", initiative);
        values.put("series", series);
        if (from != null) {
            values.put("from", Timestamp.from(from));
        }
        if (until != null) {
            values.put("until", Timestamp.from(until));
        }
        return values;
    }
}
