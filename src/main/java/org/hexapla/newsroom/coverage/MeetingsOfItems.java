package org.hexapla.newsroom.coverage;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.WorkAround;
import org.hexapla.newsroom.planning.Meetings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The meeting that an item covers.
@Component
@Transactional(readOnly = true)
class MeetingsOfItems implements WorkAround {

    private final Coverages coverages;
    private final Meetings meetings;

    MeetingsOfItems(Coverages coverages, Meetings meetings) {
        this.coverages = coverages;
        this.meetings = meetings;
    }

    @Override
    public List<Line> of(ItemId item) {
        return coverages.of(item).stream()
                .map(coverage -> new Line(
                        "coverage.title",
                        meetings.find(coverage.symbol())
                                .map(Meetings.Named::title)
                                .orElse(LocalizedText.of(
                                        Language.EN, coverage.symbol().display())),
                        coverage.day(),
                        coverage.path(),
                        List.of()))
                .toList();
    }
}
