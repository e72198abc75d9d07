package org.hexapla.forms.filling;

import java.util.List;
import java.util.Locale;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.Submission;
import org.hexapla.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts what was filled in, by version, language and state.
@Component
class CountingSubmissions {

    private final JdbcClient database;

    CountingSubmissions(JdbcClient database) {
        this.database = database;
    }

    List<AnswersView.Line> of(FormCode form) {
        return database.sql("""
                        select version, language, state, count(*) as number from forms.submission where form = :form
                        group by version, language, state order by version desc, language, state
                        """)
                .param("form", form.value())
                .query((row, _) -> new AnswersView.Line(
                        row.getInt("version"),
                        new Language(row.getString("language")),
                        Submission.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getLong("number")))
                .list();
    }
}
