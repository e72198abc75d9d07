package org.hexapla.forms.survey;

import java.util.List;
import java.util.Optional;
import org.hexapla.figures.FigureValue;
import org.hexapla.forms.Question;
import org.hexapla.forms.SurveyCard;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.chart.Chart;
import org.jspecify.annotations.Nullable;

/// What came of a survey.
///
/// @param only the one language that is shown; nothing for all
/// @param byLanguage how many answered in each, and how many were invited
public record ResultsView(
        SurveyCard card, Optional<Language> only, List<Turnout> byLanguage, List<Result> results, boolean isStaff) {

    /// Of fewer answers than these nothing is told of a language apart, so that nobody can be made out.
    public static final int LEAST = 5;

    /// @param invited 0 where nobody knows how many there were
    public record Turnout(Language language, long answers, long invited) {}

    /// @param answered how many answered the question
    /// @param agreement the share that agrees, as figures count it; null where it is not measured
    public record Result(
            Question question,
            long answered,
            List<Part> parts,
            @Nullable Chart chart,
            @Nullable FigureValue agreement) {}

    /// @param share of those who answered the question
    public record Part(String label, long number, double share) {}
}
