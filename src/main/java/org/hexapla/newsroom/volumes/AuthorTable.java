package org.hexapla.newsroom.volumes;

import java.util.List;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.newsroom.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps who wrote which item. In the caller's transaction, without asking who may.
@Repository
class AuthorTable {

    private final JdbcClient database;

    AuthorTable(JdbcClient database) {
        this.database = database;
    }

    /// In their order.
    List<PersonNameId> of(ItemId item) {
        return database.sql("select person from newsroom.item_author where item = :item order by place")
                .param("item", item.value())
                .query((row, _) -> new PersonNameId(row.getString("person")))
                .list();
    }

    /// The latest published first.
    List<ItemId> by(PersonNameId person) {
        return database.sql("""
                        select item from newsroom.item_author join newsroom.edition using (item)
                        where person = :person and withdrawn is null
                        group by item order by min(first_published) desc, item desc limit 500
                        """)
                .param("person", person.value())
                .query((row, _) -> new ItemId(row.getLong("item")))
                .list();
    }

    void put(ItemId item, List<PersonNameId> authors) {
        database.sql("delete from newsroom.item_author where item = :item")
                .param("item", item.value())
                .update();
        database.sql("""
                        insert into newsroom.item_author (item, place, person)
                        select :item, place, person from unnest(:persons::text[]) with ordinality as given (person, place)
                        """)
                .param("item", item.value())
                .param("persons", authors.stream().map(PersonNameId::value).toArray(String[]::new))
                .update();
    }
}
