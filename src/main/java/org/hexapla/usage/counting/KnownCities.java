package org.hexapla.usage.counting;

import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.usage.visitor.Cities;
import org.hexapla.usage.visitor.City;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/// The names of the cities that visitors came from.
@Component
public class KnownCities {

    private final Cities cities;
    private final NamedParameterJdbcTemplate database;

    KnownCities(Cities cities, NamedParameterJdbcTemplate database) {
        this.cities = cities;
        this.database = database;
    }

    /// Keeps the names of cities that were met since the last time.
    public void note() {
        database.batchUpdate(
                """
                insert into usage.city (city, country, name, latitude, longitude)
                values (:city, :country, :name::jsonb, :latitude, :longitude)
                on conflict (city) do update set name = excluded.name, latitude = excluded.latitude,
                    longitude = excluded.longitude
                """, cities.newlyMet().stream().map(KnownCities::row).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(City city) {
        return new MapSqlParameterSource("city", city.key())
                .addValue("country", city.country())
                .addValue("name", LocalizedTextJson.write(city.name()))
                .addValue("latitude", city.latitude())
                .addValue("longitude", city.longitude());
    }
}
