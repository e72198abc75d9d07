package org.hexapla.usage.counting;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hexapla.figures.DimensionLabels;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was used and where, in the words that were known when it was last counted.
@Configuration(proxyBeanMethods = false)
class UsedLabels {

    @Bean
    DimensionLabels usedItems(JdbcClient database) {
        return new Titled("subject", """
                select item as value, title::text as words, symbol as before from usage.item
                where item = any(:values) and title <> '{}'""", database);
    }

    @Bean
    DimensionLabels visitorsCities(JdbcClient database) {
        return new Titled("city", """
                select city as value, name::text as words, '' as before from usage.city
                where city = any(:values) and name <> '{}'""", database);
    }

    /// @param query gives a value, its words as JSON, and what stands before them
    private record Titled(String dimension, String query, JdbcClient database) implements DimensionLabels {

        @Override
        public Map<String, String> labels(Collection<String> values, Language reader) {
            var labels = new HashMap<String, String>();
            database.sql(query).param("values", values.toArray(String[]::new)).query(row -> {
                var words = LocalizedTextJson.read(row.getString("words")).words(reader);
                labels.put(row.getString("value"), (row.getString("before") + " " + words).strip());
            });
            return labels;
        }
    }
}
