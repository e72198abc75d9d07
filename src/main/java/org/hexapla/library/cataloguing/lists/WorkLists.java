package org.hexapla.library.cataloguing.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.library.RecordGuard;
import org.hexapla.library.RecordHeld;
import org.hexapla.library.RecordId;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All work lists, and the lock that they are.
///
/// A record that stands in one is changed by the list's owner only; the program itself, which takes in what
/// sources say, is not kept out. Nobody takes a record from another's list but by [TakingOver].
@Component
@Transactional
public class WorkLists implements RecordGuard {

    static final String DEPARTMENT = "library";

    private static final String HELD = """
            select h.record, h.list, l.name, l.owner, h.added, h.note
            from library.work_list_record h join library.work_list l on l.id = h.list
            """;
    private static final String LISTS = """
            select l.*, (select count(*) from library.work_list_record h where h.list = l.id) as records
            from library.work_list l
            """;

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    WorkLists(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public void requireOpen(RecordId record) {
        var actor = people.current().map(Person::id).orElse(PersonId.PROGRAM);
        if (actor.equals(PersonId.PROGRAM)) {
            return;
        }
        holder(record).filter(held -> !held.owner().equals(actor)).ifPresent(held -> {
            throw new RecordHeld(record, name(held.owner()), held.name());
        });
    }

    /// In whose list the record stands.
    @Transactional(readOnly = true)
    public Optional<Held> holder(RecordId record) {
        return database.sql(HELD + "where h.record = :record")
                .param("record", record.value())
                .query(WorkLists::held)
                .optional();
    }

    /// The acting person's own, by name.
    @Transactional(readOnly = true)
    public List<WorkList> mine() {
        return database.sql(LISTS + "where l.owner = :owner order by lower(l.name), l.id")
                .param("owner", actor().id().value())
                .query(WorkLists::list)
                .list();
    }

    /// Everybody's.
    @Transactional(readOnly = true)
    public List<WorkList> all() {
        actor();
        return database.sql(LISTS + "order by l.owner, lower(l.name), l.id")
                .query(WorkLists::list)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<WorkList> find(long id) {
        actor();
        return database.sql(LISTS + "where l.id = :id")
                .param("id", id)
                .query(WorkLists::list)
                .optional();
    }

    /// What stands in a list, as it came in.
    @Transactional(readOnly = true)
    public List<Held> records(long list) {
        return database.sql(HELD + "where h.list = :list order by h.added, h.record")
                .param("list", list)
                .query(WorkLists::held)
                .list();
    }

    /// A new list of the acting person, by its number.
    public long open(String name, String note) {
        var owner = actor();
        try {
            return database.sql("""
                            insert into library.work_list (owner, name, note, created)
                            values (:owner, :name, :note, :now) returning id
                            """)
                    .param("owner", owner.id().value())
                    .param("name", named(name))
                    .param("note", note.strip())
                    .param("now", Timestamp.from(clock.instant()))
                    .query(Long.class)
                    .single();
        } catch (DuplicateKeyException taken) {
            throw ListProblem.nameTaken(name.strip());
        }
    }

    /// The list that a form means.
    ///
    /// @param list its number, where it is one's own
    /// @param name of a new one, which counts if there is one
    public long chosen(String list, String name) {
        return name.isBlank() && list.matches("\\d{1,18}") ? Long.parseLong(list) : open(name, "");
    }

    public void describe(long list, String name, String note) {
        own(list);
        try {
            database.sql("update library.work_list set name = :name, note = :note where id = :id")
                    .param("name", named(name))
                    .param("note", note.strip())
                    .param("id", list)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw ListProblem.nameTaken(name.strip());
        }
    }

    /// Gives the list up; its records are open to everybody again.
    public void close(long list) {
        own(list);
        database.sql("delete from library.work_list where id = :id")
                .param("id", list)
                .update();
    }

    /// Puts live records into a list of one's own. What somebody else has stays with them.
    public Adding add(long list, Collection<RecordId> records) {
        var owner = own(list).owner();
        var wanted = List.copyOf(new HashSet<>(records));
        if (wanted.isEmpty()) {
            return new Adding(0, 0, List.of(), 0);
        }
        var ids = wanted.stream().map(RecordId::value).toArray(Long[]::new);
        var moved = database.sql("""
                        update library.work_list_record h set list = :list, added = :now
                        from library.work_list l
                        where h.record = any(:ids) and l.id = h.list and l.owner = :owner and l.id <> :list
                        """)
                .param("list", list)
                .param("now", Timestamp.from(clock.instant()))
                .param("ids", ids)
                .param("owner", owner.value())
                .update();
        // Of two who ask at once, the key lets one have the record.
        var added = database.sql("""
                        insert into library.work_list_record (record, list, added)
                        select id, :list, :now from library.record where id = any(:ids) and state = 'live'
                        on conflict (record) do nothing
                        """)
                .param("list", list)
                .param("now", Timestamp.from(clock.instant()))
                .param("ids", ids)
                .update();
        return new Adding(added, moved, heldByOthers(ids, owner), wanted.size() - there(ids));
    }

    /// Takes records out of one's own list.
    public void release(long list, Collection<RecordId> records) {
        own(list);
        if (!records.isEmpty()) {
            database.sql("delete from library.work_list_record where list = :list and record = any(:ids)")
                    .param("list", list)
                    .param("ids", records.stream().map(RecordId::value).toArray(Long[]::new))
                    .update();
        }
    }

    public void note(long list, RecordId record, String note) {
        own(list);
        database.sql("update library.work_list_record set note = :note where list = :list and record = :record")
                .param("note", note.strip())
                .param("list", list)
                .param("record", record.value())
                .update();
    }

    /// The list, which must be the acting person's.
    WorkList own(long list) {
        var owner = actor().id();
        return find(list).filter(found -> found.owner().equals(owner)).orElseThrow(() -> ListProblem.missing(list));
    }

    Person actor() {
        return people.requireStaff(DEPARTMENT);
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.toString());
    }

    private int there(Long[] ids) {
        return database.sql("select count(*) from library.record where id = any(:ids) and state = 'live'")
                .param("ids", ids)
                .query(Integer.class)
                .single();
    }

    private List<Held> heldByOthers(Long[] ids, PersonId owner) {
        return database.sql(HELD + "where h.record = any(:ids) and l.owner <> :owner order by h.record")
                .param("ids", ids)
                .param("owner", owner.value())
                .query(WorkLists::held)
                .list();
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw ListProblem.nameNeeded();
        }
        return name.strip();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                new RecordId(row.getLong("record")),
                row.getLong("list"),
                row.getString("name"),
                new PersonId(row.getObject("owner", UUID.class)),
                row.getTimestamp("added").toInstant(),
                row.getString("note"));
    }

    private static WorkList list(ResultSet row, int number) throws SQLException {
        return new WorkList(
                row.getLong("id"),
                new PersonId(row.getObject("owner", UUID.class)),
                row.getString("name"),
                row.getString("note"),
                row.getTimestamp("created").toInstant(),
                row.getLong("records"));
    }
}
