package org.hexapla.occasions.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.forms.SurveyCard;
import org.hexapla.forms.Surveys;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.EventPages;
import org.springframework.stereotype.Component;

/// Leads from an event to the survey that is held about it, while it can be answered.
@Component
class SurveyPages implements EventPages {

    private final Surveys surveys;
    private final Clock clock;

    SurveyPages(Surveys surveys, Clock clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    @Override
    public List<Link> of(EventCode event) {
        var today = LocalDate.now(clock);
        return surveys.about(event.item()).stream()
                .filter(card -> card.isOpenOn(today))
                .map(SurveyPages::link)
                .toList();
    }

    @Override
    public List<Link> forStaff(EventCode event) {
        return surveys.about(event.item()).stream().map(SurveyPages::link).toList();
    }

    private static Link link(SurveyCard card) {
        return new Link("feedback.survey", card.path());
    }
}
