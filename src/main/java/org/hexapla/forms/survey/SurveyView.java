package org.hexapla.forms.survey;

import java.util.List;
import org.hexapla.forms.Door;
import org.hexapla.forms.Sheet;
import org.hexapla.forms.SurveyCard;
import org.jspecify.annotations.Nullable;

/// A survey as somebody answers it.
///
/// @param refusal why it cannot be answered now; empty where it can
/// @param invitation the word by which whoever answers came; empty where anybody may
/// @param door null where an invitation opens it
public record SurveyView(
        Survey survey,
        Sheet sheet,
        String refusal,
        String invitation,
        @Nullable Door door,
        boolean isTold) {

    /// Surveys that can be answered, those whose results can be read, and for the staff all others.
    public record Listed(List<SurveyCard> open, List<SurveyCard> told, List<SurveyCard> others) {}
}
