package org.hexapla.partners.register;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hexapla.kernel.Language;
import org.hexapla.partners.PartnerId;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is spoken to at a partner's, and what was said. In the caller's transaction, without asking who may.
@Repository
class Contacts {

    private final JdbcClient database;

    Contacts(JdbcClient database) {
        this.database = database;
    }

    List<Contact> of(PartnerId partner) {
        return database.sql("""
                        select id, name, mail, language, role, keeps from partners.contact
                        where partner = :partner order by id
                        """)
                .param("partner", partner.value())
                .query((row, _) -> new Contact(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("mail"),
                        new Language(row.getString("language")),
                        row.getString("role"),
                        row.getBoolean("keeps")))
                .list();
    }

    void add(PartnerId partner, Contact contact) {
        database.sql("""
                        insert into partners.contact (partner, name, mail, language, role, keeps)
                        values (:partner, :name, :mail, :language, :role, :keeps)
                        """)
                .param("partner", partner.value())
                .param("name", contact.name())
                .param("mail", contact.mail().toLowerCase(Locale.ROOT))
                .param("language", contact.language().tag())
                .param("role", contact.role())
                .param("keeps", contact.keeps())
                .update();
    }

    /// Whoever is spoken to no longer is not kept.
    void end(PartnerId partner, long contact) {
        database.sql("delete from partners.contact where id = :id and partner = :partner")
                .param("id", contact)
                .param("partner", partner.value())
                .update();
    }

    /// By which addresses a person is reached; whoever else is spoken to for them is somebody else.
    List<String> own(Partner person) {
        return database.sql("""
                        select mail from partners.contact where partner = :partner and role = 'self' and mail <> ''
                        union select lower(content ->> 'mail') from partners.partner
                            where id = :partner and content ->> 'mail' <> ''
                        """)
                .param("partner", person.id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// Nobody is spoken to by these addresses, at whatever organisation, and no letter says that somebody was.
    void forget(Collection<String> mails) {
        database.sql("delete from partners.contact where mail = any (:mails)")
                .param("mails", mails.toArray(String[]::new))
                .update();
        database.sql("update partners.correspondence set address = '' where lower(address) = any (:mails)")
                .param("mails", mails.toArray(String[]::new))
                .update();
    }

    /// The partners whose profile is kept by whoever signs in by an address.
    List<PartnerId> keptBy(String mail) {
        return database.sql("""
                        select distinct partner from partners.contact
                        join partners.partner on partner.id = contact.partner and partner.merged_into is null
                        where mail = lower(:mail) and keeps order by partner
                        """)
                .param("mail", mail)
                .query((row, _) -> new PartnerId(row.getLong(1)))
                .list();
    }

    void note(PartnerId partner, Note note) {
        database.sql("""
                        insert into partners.correspondence (partner, way, language, address, subject, body, at, by)
                        values (:partner, :way, :language, :address, :subject, :body, :at, :by)
                        """)
                .param("partner", partner.value())
                .param("way", note.way().code())
                .param("language", note.language().tag())
                .param("address", note.address())
                .param("subject", note.subject())
                .param("body", note.body())
                .param("at", Timestamp.from(note.at()))
                .param("by", note.by().value())
                .update();
    }

    /// The latest first.
    List<Note> notes(PartnerId partner, int most) {
        return database.sql("""
                        select * from partners.correspondence where partner = :partner order by at desc, id desc limit :most
                        """)
                .param("partner", partner.value())
                .param("most", most)
                .query((row, _) -> new Note(
                        row.getLong("id"),
                        Note.Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
                        new Language(row.getString("language")),
                        row.getString("address"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getTimestamp("at").toInstant(),
                        new PersonId(row.getObject("by", UUID.class))))
                .list();
    }
}
