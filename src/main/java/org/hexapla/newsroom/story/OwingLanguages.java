package org.hexapla.newsroom.story;

import java.util.List;
import java.util.function.UnaryOperator;
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

/// Lays down in which languages items of a kind are owed, how soon, and whether a second person lets each text
/// pass.
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
    void change(String code, UnaryOperator<ItemType> changing) {
        people.requireStaff(Writing.DEPARTMENT);
        var before = types.find(code).orElseThrow(() -> new TypeUnknown(code));
        var after = changing.apply(before);
        if (before.equals(after)) {
            return;
        }
        database.sql("""
                        update newsroom.type set owed = :owed, hours = :hours, approved = :approved where code = :code
                        """)
                .param("owed", after.owed().stream().map(Language::tag).toArray(String[]::new))
                .param("hours", after.within().toHours())
                .param("approved", after.needsApproval())
                .param("code", code)
                .update();
        if (!before.owed().equals(after.owed()) || !before.within().equals(after.within())) {
            parity.oblige(ItemId.KIND, code, new Obligation(after.owed(), after.within()));
        }
        audit.record(new ItemRef("newsroom.type", code), "changed", json(before), json(after));
    }

    private static String json(ItemType type) {
        var content = JSON.createObjectNode();
        var languages = content.putArray("owed");
        type.owed().forEach(language -> languages.add(language.tag()));
        return content.put("hours", type.within().toHours())
                .put("needsApproval", type.needsApproval())
                .toString();
    }
}
