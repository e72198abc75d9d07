package org.hexapla.figures.reading;

import org.hexapla.figures.Breakdown;
import org.hexapla.figures.Drawing;
import org.hexapla.figures.Drawings;
import org.hexapla.kernel.Language;
import org.springframework.stereotype.Component;

/// Gives to other modules what the page of a figure shows.
@Component
class DrawingBreakdowns implements Drawings {

    private final BreakdownSections sections;

    DrawingBreakdowns(BreakdownSections sections) {
        this.sections = sections;
    }

    @Override
    public Drawing of(Breakdown breakdown, Language reader) {
        var section = sections.of(breakdown, reader);
        return new Drawing(
                section.title(),
                section.chart(),
                section.rows().stream()
                        .map(row -> new Drawing.Row(row.label(), row.number(), row.address()))
                        .toList(),
                section.more());
    }
}
