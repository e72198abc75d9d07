package org.hexapla.forms.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.forms.FormCode;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps when surveys are held, and who was invited. In the caller's transaction, without asking who may.
@Repository
class SurveyTable {

    private final JdbcClient database;

    SurveyTable(JdbcClient database) {
        this.database = database;
    }

    List<Survey> all() {
        return database.sql("select * from forms.survey order by opens desc, form")
                .query(SurveyTable::survey)
                .list();
    }

    List<Survey> about(ItemRef item) {
        return database.sql("select * from forms.survey where about = :about order by opens, form")
                .param("about", item.toString())
                .query(SurveyTable::survey)
                .list();
    }

    Optional<Survey> find(FormCode code) {
        return database.sql("select * from forms.survey where form = :code")
                .param("code", code.value())
                .query(SurveyTable::survey)
                .optional();
    }

    void save(Survey survey, PersonId by, Instant at) {
        database.sql("""
                        insert into forms.survey
                            (form, about, initiative, opens, closes, access, is_told, changed, changed_by)
                        values (:form, :about, :initiative, :opens, :closes, :access, :told, :at, :by)
                        on conflict (form) do update set about = excluded.about, initiative = excluded.initiative,
                            opens = excluded.opens, closes = excluded.closes, access = excluded.access,
                            is_told = excluded.is_told, changed = excluded.changed, changed_by = excluded.changed_by
                        """)
                .param("form", survey.code().value())
                .param("about", survey.about() == null ? null : survey.about().toString())
                .param("initiative", survey.initiative())
                .param("opens", survey.opens())
                .param("closes", survey.closes())
                .param("access", survey.access().code())
                .param("told", survey.isTold())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    void invite(FormCode survey, Language language, List<byte[]> words) {
        words.forEach(word -> database.sql("insert into forms.invitation (survey, word) values (:survey, :word)")
                .param("survey", survey.value())
                .param("word", word)
                .update());
        count(survey, language, words.size());
    }

    /// Notes that so many more were invited, however it was done.
    void count(FormCode survey, Language language, int number) {
        database.sql("""
                        insert into forms.invited (survey, language, number) values (:survey, :language, :number)
                        on conflict (survey, language) do update set number = invited.number + excluded.number
                        """)
                .param("survey", survey.value())
                .param("language", language.tag())
                .param("number", number)
                .update();
    }

    void setInvited(FormCode survey, Language language, int number) {
        database.sql("""
                        insert into forms.invited (survey, language, number) values (:survey, :language, :number)
                        on conflict (survey, language) do update set number = excluded.number
                        """)
                .param("survey", survey.value())
                .param("language", language.tag())
                .param("number", number)
                .update();
    }

    boolean isInvited(FormCode survey, byte[] word) {
        return database.sql("select exists (select from forms.invitation where survey = :survey and word = :word)")
                .param("survey", survey.value())
                .param("word", word)
                .query(Boolean.class)
                .single();
    }

    /// Takes an invitation away.
    ///
    /// @return whether it was still there
    boolean use(FormCode survey, byte[] word) {
        return database.sql("delete from forms.invitation where survey = :survey and word = :word")
                        .param("survey", survey.value())
                        .param("word", word)
                        .update()
                > 0;
    }

    Map<Language, Long> invited(FormCode survey) {
        var invited = new HashMap<Language, Long>();
        database.sql("select language, number from forms.invited where survey = :survey")
                .param("survey", survey.value())
                .query(row -> {
                    invited.put(new Language(row.getString(1)), row.getLong(2));
                });
        return invited;
    }

    /// How many were invited to each of these, in whatever language.
    Map<FormCode, Long> invited(Collection<FormCode> surveys) {
        var invited = new HashMap<FormCode, Long>();
        database.sql("select survey, sum(number) from forms.invited where survey = any (:surveys) group by survey")
                .param("surveys", surveys.stream().map(FormCode::value).toArray(String[]::new))
                .query(row -> {
                    invited.put(new FormCode(row.getString(1)), row.getLong(2));
                });
        return invited;
    }

    private static Survey survey(ResultSet row, int number) throws SQLException {
        var about = row.getString("about");
        return new Survey(
                new FormCode(row.getString("form")),
                about == null ? null : ItemRef.parse(about),
                row.getString("initiative"),
                row.getObject("opens", LocalDate.class),
                row.getObject("closes", LocalDate.class),
                Survey.Access.parse(row.getString("access")).orElseThrow(),
                row.getBoolean("is_told"));
    }
}
