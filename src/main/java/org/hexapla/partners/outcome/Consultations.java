package org.hexapla.partners.outcome;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.forms.FormCode;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps consultations, their themes and the passages under them. In the caller's transaction, without asking who may.
@Repository
class Consultations {

    private final JdbcClient database;
    private final Search search;

    Consultations(JdbcClient database, Search search) {
        this.database = database;
        this.search = search;
    }

    /// Those that close last come first.
    List<Consultation> all() {
        return database.sql("select * from partners.consultation order by closes desc, code")
                .query(Consultations::consultation)
                .list();
    }

    Optional<Consultation> find(String code) {
        return database.sql("select * from partners.consultation where code = :code")
                .param("code", code)
                .query(Consultations::consultation)
                .optional();
    }

    /// @return whether it is new; the index is told then
    boolean add(Consultation consultation, String salt) {
        var isNew = insert(consultation, salt);
        if (isNew) {
            search.changed(List.of(consultation.item()));
        }
        return isNew;
    }

    private boolean insert(Consultation consultation, String salt) {
        return database.sql("""
                        insert into partners.consultation (code, title, about, form, opens, closes, languages,
                            initiative, salt)
                        values (:code, :title::jsonb, :about::jsonb, :form, :opens, :closes, :languages,
                            :initiative, :salt) on conflict do nothing
                        """)
                        .param("code", consultation.code())
                        .param("title", LocalizedTextJson.write(consultation.title()))
                        .param("about", LocalizedTextJson.write(consultation.about()))
                        .param("form", consultation.form().value())
                        .param("opens", consultation.opens())
                        .param("closes", consultation.closes())
                        .param(
                                "languages",
                                consultation.languages().stream()
                                        .map(Language::tag)
                                        .toArray(String[]::new))
                        .param("initiative", consultation.initiative())
                        .param("salt", salt)
                        .update()
                > 0;
    }

    /// The salt of a consultation, which nobody else contributes to until the transaction ends.
    String locked(String code) {
        return database.sql("select salt from partners.consultation where code = :code for update")
                .param("code", code)
                .query((row, _) -> row.getString(1))
                .single();
    }

    List<Theme> themes(String code) {
        return database.sql("""
                        select theme.id, theme.parent, theme.words, count(passage.id) as passages from partners.theme
                        left join partners.passage on passage.theme = theme.id
                        where theme.consultation = :code group by theme.id order by theme.id
                        """)
                .param("code", code)
                .query((row, _) -> new Theme(
                        row.getLong("id"),
                        row.getLong("parent"),
                        LocalizedTextJson.read(row.getString("words")),
                        row.getLong("passages")))
                .list();
    }

    long addTheme(String code, LocalizedText words, @Nullable Long parent) {
        return database.sql("""
                        insert into partners.theme (consultation, parent, words)
                        values (:code, :parent, :words::jsonb) returning id
                        """)
                .param("code", code)
                .param("parent", parent)
                .param("words", LocalizedTextJson.write(words))
                .query(Long.class)
                .single();
    }

    List<Theme.Passage> passagesUnder(long theme) {
        return passages("passage.theme = :id", theme);
    }

    List<Theme.Passage> passagesOf(long contribution) {
        return passages("passage.contribution = :id", contribution);
    }

    private List<Theme.Passage> passages(String which, long id) {
        return database.sql("""
                        select passage.id, number, question, quote, theme from partners.passage
                        join partners.contribution on contribution.id = passage.contribution where
                        """ + " " + which + " order by number, passage.id")
                .param("id", id)
                .query((row, _) -> new Theme.Passage(
                        row.getLong("id"),
                        row.getInt("number"),
                        row.getString("question"),
                        row.getString("quote"),
                        row.getLong("theme")))
                .list();
    }

    void tag(long contribution, String question, String quote, long theme) {
        database.sql("""
                        insert into partners.passage (contribution, question, quote, theme)
                        values (:contribution, :question, :quote, :theme)
                        """)
                .param("contribution", contribution)
                .param("question", question)
                .param("quote", quote)
                .param("theme", theme)
                .update();
    }

    void untag(long contribution, long passage) {
        database.sql("delete from partners.passage where id = :id and contribution = :contribution")
                .param("id", passage)
                .param("contribution", contribution)
                .update();
    }

    private static Consultation consultation(ResultSet row, int number) throws SQLException {
        return new Consultation(
                row.getString("code"),
                LocalizedTextJson.read(row.getString("title")),
                LocalizedTextJson.read(row.getString("about")),
                new FormCode(row.getString("form")),
                row.getObject("opens", LocalDate.class),
                row.getObject("closes", LocalDate.class),
                languages(row.getArray("languages")),
                row.getString("initiative"));
    }

    private static List<Language> languages(Array tags) throws SQLException {
        return Stream.of((String[]) tags.getArray()).map(Language::new).toList();
    }
}
