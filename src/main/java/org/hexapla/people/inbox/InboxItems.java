package org.hexapla.people.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.people.Inbox;
import org.hexapla.people.Letter;
import org.hexapla.people.Mail;
import org.hexapla.people.MailKind;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Everything that waits to be done.
@Repository
@Transactional
public class InboxItems implements Inbox {

    static final MailKind MAILS = new MailKind("people.work", "people.mail-kind.work");

    private static final String MINE = """
            done_at is null
            and (person = :person or department = any (string_to_array(:departments, ' ')))
            """;

    private final JdbcClient database;
    private final People people;
    private final Mail mail;
    private final Clock clock;

    InboxItems(JdbcClient database, People people, Mail mail, Clock clock) {
        this.database = database;
        this.people = people;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public void add(PersonId person, Task task) {
        insert(person, "", task);
        mail.write(person, MAILS, Letter.said("people.mail.work", said(task)));
    }

    @Override
    public void add(String department, Task task) {
        insert(null, department, task);
    }

    @Override
    public void done(ItemRef item) {
        database.sql("""
                        update people.inbox_item set done_at = :now, done_by = :person
                        where item_kind = :kind and item_id = :id and done_at is null
                        """)
                .param("now", now())
                .param(
                        "person",
                        people.current().map(person -> person.id().value()).orElse(null))
                .param("kind", item.kind())
                .param("id", item.id())
                .update();
    }

    @Override
    public void forget(ItemRef item) {
        database.sql("delete from people.inbox_item where item_kind = :kind and item_id = :id")
                .param("kind", item.kind())
                .param("id", item.id())
                .update();
    }

    /// Gives all open work of one person to another.
    ///
    /// @return how much there was
    public int handOver(PersonId from, PersonId to) {
        return database.sql("update people.inbox_item set person = :to where person = :from and done_at is null")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    /// Takes one item out, if it waits for this person.
    void done(Person person, long item) {
        database.sql("update people.inbox_item set done_at = :now, done_by = :person where id = :id and " + MINE)
                .param("now", now())
                .param("id", item)
                .param("person", person.id().value())
                .param("departments", String.join(" ", person.departments()))
                .update();
    }

    /// What waits for a person, the most pressing first.
    List<InboxView.Item> of(Person person) {
        return database.sql("select id, department, key, arguments, path, due from people.inbox_item where " + MINE
                        + "order by due nulls last, id limit 500")
                .param("person", person.id().value())
                .param("departments", String.join(" ", person.departments()))
                .query(InboxItems::item)
                .list();
    }

    private void insert(@org.jspecify.annotations.Nullable PersonId person, String department, Task task) {
        database.sql("""
                        insert into people.inbox_item
                            (person, department, key, arguments, path, item_kind, item_id, due, created_at)
                        values (:person, nullif(:department, ''), :key, :arguments, :path, :kind, :item, :due, :now)
                        """)
                .param("person", person == null ? null : person.value())
                .param("department", department)
                .param("key", task.key())
                .param("arguments", task.arguments().toArray(String[]::new))
                .param("path", task.path())
                .param("kind", task.item().kind())
                .param("item", task.item().id())
                .param("due", task.due())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static LocalizedText said(Task task) {
        var texts = new TreeMap<Language, String>();
        for (var language : Language.OFFICIAL) {
            texts.put(
                    language,
                    Messages.text(language, task.key(), task.arguments().toArray()));
        }
        return new LocalizedText(texts);
    }

    private static InboxView.Item item(ResultSet row, int number) throws SQLException {
        return new InboxView.Item(
                row.getLong("id"),
                row.getString("key"),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getString("path"),
                row.getObject("due", LocalDate.class));
    }
}
