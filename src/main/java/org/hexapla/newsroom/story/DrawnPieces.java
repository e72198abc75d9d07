package org.hexapla.newsroom.story;

import java.util.List;
import java.util.Optional;
import org.hexapla.figures.DimensionUnknown;
import org.hexapla.figures.Drawings;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureUnreadable;
import org.hexapla.figures.Figures;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.newsroom.Boxes;
import org.springframework.stereotype.Component;

/// Makes blocks that are drawn ready to be shown: figures as they are counted at this moment, days in their
/// order, boxes as they read now.
@Component
class DrawnPieces {

    private static final String BY = " by ";

    private final Figures figures;
    private final Drawings drawings;
    private final Boxes boxes;

    DrawnPieces(Figures figures, Drawings drawings, Boxes boxes) {
        this.figures = figures;
        this.drawings = drawings;
        this.boxes = boxes;
    }

    StoryView.Piece piece(Block.Drawn block, Language language) {
        return switch (block) {
            case Block.Counted(var text, var title) -> number(text, title);
            case Block.Diagram(var text, var title) -> diagram(text, title, language);
            case Block.Timeline(var text, var title) -> new StoryView.Piece.Days(title, entries(text));
            case Block.Box(var code) ->
                boxes.words(code)
                        .flatMap(words -> words.show(language))
                        .map(DrawnPieces::boxed)
                        .orElse(new StoryView.Piece.Unreadable(code));
        };
    }

    private static StoryView.Piece boxed(LocalizedText.Shown shown) {
        return new StoryView.Piece.Boxed(Rendering.html(shown.text()), shown.language(), shown.isFallback());
    }

    private StoryView.Piece number(String text, String title) {
        try {
            return new StoryView.Piece.Counted(title, figures.value(Figure.parse(text)));
        } catch (FigureUnreadable e) {
            return new StoryView.Piece.Unreadable(text);
        }
    }

    /// `usage.views; site=guides by country`: the dimension stands after the last `by`.
    private StoryView.Piece diagram(String text, String title, Language language) {
        var by = text.lastIndexOf(BY);
        if (by < 0) {
            return new StoryView.Piece.Unreadable(text);
        }
        try {
            var figure = Figure.parse(text.substring(0, by));
            var dimension = text.substring(by + BY.length()).strip();
            var breakdown = dimension.equals("month") ? figures.byMonth(figure) : figures.by(figure, dimension);
            return new StoryView.Piece.Diagram(title, drawings.of(breakdown, language), figure.address());
        } catch (FigureUnreadable | DimensionUnknown e) {
            return new StoryView.Piece.Unreadable(text);
        }
    }

    /// A line a day: `1945-06-26: The Charter is signed`. The day may be a month or a year.
    private static List<StoryView.Entry> entries(String text) {
        return text.lines()
                .map(String::strip)
                .flatMap(line -> entry(line).stream())
                .sorted(java.util.Comparator.comparing(entry -> entry.day().first()))
                .toList();
    }

    private static Optional<StoryView.Entry> entry(String line) {
        var colon = line.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : PartialDate.parse(line.substring(0, colon).strip())
                        .map(day -> new StoryView.Entry(
                                day, Rendering.html(line.substring(colon + 1).strip())));
    }
}
