package org.hexapla.newsroom.story;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.web.KeptPages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The kinds of items that the house has.
@Component
public class ItemTypes {

    private final JdbcClient database;

    /// Every card of every list says what it is.
    private final LoadingCache<String, LocalizedText> names = Caffeine.newBuilder()
            .expireAfterWrite(KeptPages.MOMENT)
            .build(code -> find(code).map(ItemType::name).orElse(LocalizedText.none()));

    ItemTypes(JdbcClient database) {
        this.database = database;
    }

    public List<ItemType> all() {
        return database.sql("select code, name::text, owed, hours, approved from newsroom.type order by place, code")
                .query((row, _) -> type(row))
                .list();
    }

    public Optional<ItemType> find(String code) {
        return database.sql("select code, name::text, owed, hours, approved from newsroom.type where code = :code")
                .param("code", code)
                .query((row, _) -> type(row))
                .optional();
    }

    private static ItemType type(ResultSet row) throws SQLException {
        return new ItemType(
                row.getString("code"),
                LocalizedTextJson.read(row.getString("name")),
                Stream.of((String[]) row.getArray("owed").getArray())
                        .map(Language::new)
                        .toList(),
                Duration.ofHours(row.getInt("hours")),
                row.getBoolean("approved"));
    }

    /// Whether readers see a text of the kind only once another person than its writer let it pass.
    public boolean needsApproval(String code) {
        return database.sql("select approved from newsroom.type where code = :code")
                .param("code", code)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /// What a kind is called; nothing where there is none of that code any more.
    public LocalizedText name(String code) {
        return names.get(code);
    }
}
