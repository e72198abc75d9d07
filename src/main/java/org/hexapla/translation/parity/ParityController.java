package org.hexapla.translation.parity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.hexapla.figures.DimensionLabels;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.BarChart.Arrangement;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.translation.VersionState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The parity board: what each language has, owes and is late with. For whoever works in the house.
@Controller
@RequestMapping("/{lang}/parity")
class ParityController {

    private final Board board;
    private final People people;
    private final List<DimensionLabels> labels;

    ParityController(Board board, People people, List<DimensionLabels> labels) {
        this.board = board;
        this.people = people;
        this.labels = List.copyOf(labels);
    }

    @GetMapping
    ModelAndView board(
            Page page,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String site,
            @RequestParam(defaultValue = "") String language) {
        if (people.current().filter(Person::isStaff).isEmpty()) {
            throw new NotAllowed("parity.not-allowed");
        }
        var asked = new ParityView.Asked(kind, site, Language.parse(language).orElse(null));
        return page.through("translation/parity", "view", view(asked, page.language()));
    }

    private ParityView view(ParityView.Asked asked, Language reader) {
        var lines = lines(asked);
        return new ParityView(
                asked,
                choices("kind", board.known("type"), reader),
                choices("site", board.known("site"), reader),
                lines,
                board.clock(asked),
                board.first(asked),
                states(lines, reader),
                lags(lines, reader));
    }

    /// The official languages in their order, then others.
    private List<ParityView.Line> lines(ParityView.Asked asked) {
        var clocks = board.clocks(asked);
        var paces = board.paces(asked);
        var lines = new ArrayList<ParityView.Line>();
        board.standings(asked)
                .forEach((language, standing) -> lines.add(standing.line(
                        language,
                        clocks.getOrDefault(language, new ParityView.Clock(0, 0, 0)),
                        paces.getOrDefault(language, Board.NONE))));
        lines.sort(Comparator.comparing(line -> {
            var place = Language.OFFICIAL.indexOf(line.language());
            return place < 0 ? Language.OFFICIAL.size() : place;
        }));
        return lines;
    }

    private List<ParityView.Choice> choices(String dimension, List<String> values, Language reader) {
        Map<String, String> names = new HashMap<>();
        labels.stream()
                .filter(label -> label.dimension().equals(dimension))
                .forEach(label -> names.putAll(label.labels(values, reader)));
        return values.stream()
                .map(value -> new ParityView.Choice(value, names.getOrDefault(value, value)))
                .sorted(Comparator.comparing(ParityView.Choice::label, reader.order()))
                .toList();
    }

    private static BarChart states(List<ParityView.Line> lines, Language reader) {
        return new BarChart(
                Messages.text(reader, "parity.items"),
                Messages.text(reader, "parity.items-description"),
                names(lines, reader),
                List.of(
                        series(VersionState.UP_TO_DATE, lines, ParityView.Counts::upToDate, reader),
                        series(VersionState.IN_TRANSLATION, lines, ParityView.Counts::inTranslation, reader),
                        series(VersionState.MACHINE_DRAFT, lines, ParityView.Counts::machine, reader),
                        series(VersionState.OUTDATED, lines, ParityView.Counts::outdated, reader),
                        series(VersionState.MISSING, lines, ParityView.Counts::missing, reader)),
                Arrangement.STACKED_LYING);
    }

    private static Series series(
            VersionState state, List<ParityView.Line> lines, ToLongFunction<ParityView.Counts> count, Language reader) {
        return Series.counts(
                Messages.text(reader, state.messageKey()),
                lines.stream().map(line -> count.applyAsLong(line.items())).toList());
    }

    private static BarChart lags(List<ParityView.Line> lines, Language reader) {
        var known = lines.stream().filter(line -> line.pace().median() >= 0).toList();
        return new BarChart(
                Messages.text(reader, "parity.lag"),
                Messages.text(reader, "parity.lag-description"),
                names(known, reader),
                List.of(Series.counts(
                        Messages.text(reader, "parity.lag-hours"),
                        known.stream().map(line -> line.pace().median()).toList())),
                Arrangement.GROUPED_LYING);
    }

    private static List<String> names(List<ParityView.Line> lines, Language reader) {
        return lines.stream().map(line -> line.language().nameIn(reader)).toList();
    }
}
