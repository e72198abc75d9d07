package org.hexapla.newsroom.story;

import java.time.Duration;
import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.translation.Obligation;
import org.hexapla.translation.Parity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Lays down in which languages items of a kind are owed, and how soon.
@Component
@Transactional
class OwingLanguages {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final ItemTypes types;
    private final People people;
    private final Audit audit;
    private final Parity parity;

    OwingLanguages(JdbcClient database, ItemTypes types, People people, Audit audit, Parity parity) {
        this.database = database;
        this.types = types;
        this.people = people;
        this.audit = audit;
        this.parity = parity;
    }

    @Transactional(readOnly = true)
    List<ItemType> all() {
        people.requireStaff(Writing.DEPARTMENT);
        return types.all();
    }

    /// @throws TypeUnknown if there is no such kind
    void change(String code, List<Language> owed, Duration within) {
        people.requireStaff(Writing.DEPARTMENT);
        var before = types.find(code).orElseThrow(() -> new TypeUnknown(code));
        if (before.owed().equals(owed) && before.within().equals(within)) {
            return;
        }
        database.sql("update newsroom.type set owed = :owed, hours = :hours where code = :code")
                .param("owed", owed.stream().map(Language::tag).toArray(String[]::new))
                .param("hours", within.toHours())
                .param("code", code)
                .update();
        parity.oblige(ItemId.KIND, code, new Obligation(owed, within));
        audit.record(
                new ItemRef("newsroom.type", code),
                "changed",
                json(before.owed(), before.within()),
                json(owed, within));
    }

    private static String json(List<Language> owed, Duration within) {
        var content = JSON.createObjectNode();
        var languages = content.putArray("owed");
        owed.forEach(language -> languages.add(language.tag()));
        return content.put("hours", within.toHours()).toString();
    }
}
