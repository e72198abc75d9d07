package org.hexapla.forms.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Form;
import org.hexapla.forms.FormCode;
import org.hexapla.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what was answered to surveys: the day, the language, the answers, and nothing of who answered.
@Repository
public class SurveyAnswers {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};
    private static final int FETCHED = 500;

    private final JdbcClient database;

    SurveyAnswers(JdbcClient database) {
        this.database = database;
    }

    /// @param outside its number where it came from; empty for one that was given here
    record Given(UUID id, int version, Language language, LocalDate day, Answers answers, String outside) {}

    /// Keeps answers, many in one statement; who is known from outside already stays as it is.
    ///
    /// @return how many were new
    int add(Form form, List<Given> given) {
        return database.sql("""
                        insert into forms.survey_answer
                            (id, survey, version, language, day, answers, agreement, outside)
                        select id, :survey, version, language, day, answers::jsonb, agreement::jsonb,
                            nullif(outside, '')
                        from unnest(:ids::uuid[], :versions::int[], :languages::text[], :days::date[],
                            :answers::text[], :agreements::text[], :outsides::text[])
                            as row (id, version, language, day, answers, agreement, outside)
                        on conflict do nothing
                        """)
                .param("survey", form.code().value())
                .param("ids", column(given, one -> one.id().toString()))
                .param("versions", column(given, one -> Integer.toString(one.version())))
                .param("languages", column(given, one -> one.language().tag()))
                .param("days", column(given, one -> one.day().toString()))
                .param(
                        "answers",
                        column(
                                given,
                                one -> JSON.writeValueAsString(one.answers().values())))
                .param("agreements", column(given, one -> JSON.writeValueAsString(agreement(form, one.answers()))))
                .param("outsides", column(given, Given::outside))
                .update();
    }

    private static String[] column(List<Given> given, Function<Given, String> value) {
        return given.stream().map(value).toArray(String[]::new);
    }

    /// Of each question that measures agreement and was answered, whether the answer agrees.
    static Map<String, Boolean> agreement(Form form, Answers answers) {
        var agreement = new TreeMap<String, Boolean>();
        form.questions().stream()
                .filter(question -> !question.counted().agreed().isEmpty() && answers.has(question.key()))
                .forEach(question -> agreement.put(
                        question.key(), question.counted().agreed().contains(answers.one(question.key()))));
        return agreement;
    }

    Optional<Found> find(UUID id) {
        return database.sql("select * from forms.survey_answer where id = :id")
                .param("id", id)
                .query(SurveyAnswers::found)
                .optional();
    }

    /// In the order of chance, in constant memory. The stream ends with the transaction.
    Stream<Found> of(FormCode survey) {
        return database
                .sql("select * from forms.survey_answer where survey = :survey order by id")
                .param("survey", survey.value())
                .withFetchSize(FETCHED)
                .query(SurveyAnswers::found)
                .stream();
    }

    public record Found(UUID id, FormCode survey, int version, Language language, LocalDate day, Answers answers) {}

    /// How many answered each of these, in whatever language.
    Map<FormCode, Long> numbers(Collection<FormCode> surveys) {
        var numbers = new HashMap<FormCode, Long>();
        database.sql("select survey, count(*) from forms.survey_answer where survey = any (:surveys) group by survey")
                .param("surveys", surveys.stream().map(FormCode::value).toArray(String[]::new))
                .query(row -> {
                    numbers.put(new FormCode(row.getString(1)), row.getLong(2));
                });
        return numbers;
    }

    Map<Language, Long> byLanguage(FormCode survey) {
        var answers = new HashMap<Language, Long>();
        database.sql("select language, count(*) from forms.survey_answer where survey = :survey group by language")
                .param("survey", survey.value())
                .query(row -> {
                    answers.put(new Language(row.getString(1)), row.getLong(2));
                });
        return answers;
    }

    /// How often each thing was said to each question, in a language or in all.
    Map<String, Map<String, Long>> counts(FormCode survey, Optional<Language> language) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        database.sql("""
                        select question.key, said.value, count(*)
                        from forms.survey_answer
                        cross join lateral jsonb_each(answers) question
                        cross join lateral jsonb_array_elements_text(question.value) said
                        where survey = :survey and (:language = '' or language = :language)
                        group by question.key, said.value
                        """)
                .param("survey", survey.value())
                .param("language", language.map(Language::tag).orElse(""))
                .query(row -> {
                    counts.computeIfAbsent(row.getString(1), _ -> new HashMap<>())
                            .put(row.getString(2), row.getLong(3));
                });
        return counts;
    }

    /// How many answered each question at all.
    Map<String, Long> answered(FormCode survey, Optional<Language> language) {
        var answered = new HashMap<String, Long>();
        database.sql("""
                        select question, count(*)
                        from forms.survey_answer cross join lateral jsonb_object_keys(answers) question
                        where survey = :survey and (:language = '' or language = :language)
                        group by question
                        """)
                .param("survey", survey.value())
                .param("language", language.map(Language::tag).orElse(""))
                .query(row -> {
                    answered.put(row.getString(1), row.getLong(2));
                });
        return answered;
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getObject("id", UUID.class),
                new FormCode(row.getString("survey")),
                row.getInt("version"),
                new Language(row.getString("language")),
                row.getObject("day", LocalDate.class),
                new Answers(JSON.readValue(row.getString("answers"), VALUES)));
    }
}
