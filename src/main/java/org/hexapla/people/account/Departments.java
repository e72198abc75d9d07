package org.hexapla.people.account;

import java.util.List;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The departments whose work staff may do.
@Repository
public class Departments {

    private final JdbcClient database;
    private final JsonMapper json;

    Departments(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    public List<Department> all() {
        return database.sql("select code, names from people.department order by code")
                .query((row, _) -> new Department(row.getString("code"), names(row.getString("names"))))
                .list();
    }

    private LocalizedText names(String names) {
        var texts = new TreeMap<Language, String>();
        json.readValue(names, new TypeReference<TreeMap<String, String>>() {})
                .forEach((tag, name) -> texts.put(new Language(tag), name));
        return new LocalizedText(texts);
    }

    public record Department(String code, LocalizedText name) {}
}
