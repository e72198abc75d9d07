package org.hexapla.library.eresources.access;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hexapla.library.eresources.AccountGroup;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.Station;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Notes that resources were used, and that people used some: in two tables that nothing joins.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordingUse {

    private final NamedParameterJdbcTemplate database;

    RecordingUse(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /// @param person the key of the person; empty for a visitor of the reading room
    /// @param group null where nobody was asked
    /// @param station null where it is not known
    /// @param file the number of the file of an earlier system; null for what happens here
    record Use(
            LocalDate day,
            ResourceId resource,
            String person,
            @Nullable AccountGroup group,
            @Nullable Station station,
            @Nullable Long file,
            @Nullable Long line) {}

    void record(Use use) {
        record(List.of(use));
    }

    void record(Collection<Use> uses) {
        var rows = uses.stream().map(RecordingUse::row).toArray(MapSqlParameterSource[]::new);
        database.batchUpdate("""
                insert into library.eresource_use (day, resource, account_group, station, audience, country, file, line)
                values (:day, :resource, :group, :station, :audience, :country, :file, :line)
                """, rows);
        var people = uses.stream()
                .filter(use -> !use.person().isEmpty())
                .map(RecordingUse::row)
                .toArray(MapSqlParameterSource[]::new);
        database.batchUpdate("""
                insert into library.eresource_user (person, day, account_group, station, audience, country)
                values (:person, :day, :group, :station, :audience, :country) on conflict do nothing
                """, people);
    }

    private static MapSqlParameterSource row(Use use) {
        var station = use.station();
        var group = use.group();
        return new MapSqlParameterSource("day", Date.valueOf(use.day()))
                .addValue("resource", use.resource().value())
                .addValue("person", use.person())
                .addValue("group", group == null ? "" : group.code())
                .addValue("station", station == null ? "" : station.code())
                .addValue("audience", station == null ? "" : station.audience().code())
                .addValue("country", station == null ? "" : station.country().code())
                .addValue("file", use.file())
                .addValue("line", use.line());
    }
}
