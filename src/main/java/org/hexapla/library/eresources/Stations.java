package org.hexapla.library.eresources;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The duty stations that licences and entitlements name.
@Repository
public class Stations {

    private final JdbcClient database;

    Stations(JdbcClient database) {
        this.database = database;
    }

    public List<Station> all() {
        return database.sql("select * from library.duty_station order by code")
                .query((row, _) -> new Station(
                        row.getString("code"),
                        LocalizedTextJson.read(row.getString("name")),
                        new Country(row.getString("country")),
                        Coded.parse(Audience.class, row.getString("audience")).orElseThrow()))
                .list();
    }

    /// In the order of their names.
    public List<Station> all(Language reader) {
        var order = reader.order();
        return all().stream()
                .sorted((one, other) ->
                        order.compare(one.name().words(reader), other.name().words(reader)))
                .toList();
    }

    public Optional<Station> find(String code) {
        return all().stream().filter(station -> station.code().equals(code)).findFirst();
    }

    void put(Station station) {
        database.sql("""
                        insert into library.duty_station (code, name, country, audience)
                        values (:code, :name::jsonb, :country, :audience)
                        on conflict (code) do update
                        set name = excluded.name, country = excluded.country, audience = excluded.audience
                        """)
                .param("code", station.code())
                .param("name", LocalizedTextJson.write(station.name()))
                .param("country", station.country().code())
                .param("audience", station.audience().code())
                .update();
    }
}
