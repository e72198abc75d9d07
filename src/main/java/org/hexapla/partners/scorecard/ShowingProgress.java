package org.hexapla.partners.scorecard;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hexapla.forms.Form;
import org.hexapla.forms.Question;
import org.hexapla.forms.QuestionKind;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.kernel.web.chart.Chart;
import org.hexapla.kernel.web.chart.LineChart;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.partners.PartnerCard;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.register.KeepingPartners;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was approved over the years: of all entities together, of one of them, or by one indicator. Several entities
/// come to their mean, which is shown with how many they are.
@Component
@Transactional(readOnly = true)
class ShowingProgress {

    private static final int MOST_LINES = 6;

    private final Scorecards scorecards;
    private final KeepingPartners partners;
    private final Scoring scoring;

    ShowingProgress(Scorecards scorecards, KeepingPartners partners, Scoring scoring) {
        this.scorecards = scorecards;
        this.partners = partners;
        this.scoring = scoring;
    }

    /// @param entity nothing for all
    /// @param indicator its key; empty for all
    ScorecardView.Progress of(Scorecard scorecard, Optional<PartnerId> entity, String indicator, Language reader) {
        var form = scoring.form(scorecard);
        var values = scorecards.values(scorecard.code());
        var cards = scorecards.entities(scorecard.code()).stream()
                .map(asked -> partners.standing(asked.partner()).card())
                .sorted(Comparator.comparing(card -> card.name().words(reader), reader.order()))
                .toList();
        var chosen = cards.stream()
                .filter(card -> entity.filter(card.id()::equals).isPresent())
                .findFirst()
                .orElse(null);
        var years = List.copyOf(
                new TreeSet<>(values.stream().map(Scorecards.Value::year).toList()));
        var asked = Indicators.of(form).stream()
                .filter(question -> question.key().equals(indicator))
                .findFirst()
                .orElse(null);
        var table = new Table(form, values, years, reader);
        var lines = asked != null && chosen == null ? table.byEntity(asked, cards) : table.byIndicator(chosen, asked);
        return new ScorecardView.Progress(
                scorecard,
                chosen,
                asked == null ? "" : asked.key(),
                years,
                lines.stream().map(line -> line.row(reader)).toList(),
                years.stream().map(table::reporting).toList(),
                chart(scorecard, lines, years, reader),
                Indicators.of(form).stream()
                        .map(question -> new ScorecardView.Choice(question.key(), question.label()))
                        .toList(),
                cards);
    }

    /// A row of the table, and of the picture where it is whole.
    private record Line(LocalizedText name, String group, List<OptionalDouble> means, boolean isDrawn) {

        ScorecardView.Row row(Language reader) {
            var wording = new Wording(reader);
            return new ScorecardView.Row(
                    name,
                    group,
                    means.stream()
                            .map(mean -> mean.isPresent() ? wording.number(mean.getAsDouble(), 1) : "")
                            .toList());
        }

        boolean isWhole() {
            return isDrawn && means.stream().allMatch(mean -> mean.isPresent() && mean.getAsDouble() >= 0);
        }
    }

    private record Table(Form form, List<Scorecards.Value> values, List<Integer> years, Language reader) {

        long reporting(int year) {
            return values.stream()
                    .filter(value -> value.year() == year)
                    .map(Scorecards.Value::partner)
                    .distinct()
                    .count();
        }

        List<Line> byIndicator(@Nullable PartnerCard entity, @Nullable Question only) {
            var lines = new ArrayList<Line>();
            for (var section : form.sections()) {
                section.questions().stream()
                        .filter(Indicators.of(form)::contains)
                        .filter(question -> only == null || only.equals(question))
                        .map(question -> new Line(
                                question.label(),
                                section.title().words(reader),
                                means(value -> value.indicator().equals(question.key())
                                        && (entity == null || value.partner().equals(entity.id()))),
                                only != null || question.kind() == QuestionKind.SCALE))
                        .forEach(lines::add);
            }
            return lines;
        }

        List<Line> byEntity(Question indicator, List<PartnerCard> entities) {
            var lines = new ArrayList<Line>();
            lines.add(new Line(
                    Messages.inOfficialLanguages("scorecards.mean"),
                    "",
                    means(value -> value.indicator().equals(indicator.key())),
                    true));
            entities.stream()
                    .map(entity -> new Line(
                            entity.name(),
                            "",
                            means(value -> value.indicator().equals(indicator.key())
                                    && value.partner().equals(entity.id())),
                            true))
                    .forEach(lines::add);
            return lines;
        }

        private List<OptionalDouble> means(Predicate<Scorecards.Value> which) {
            return years.stream()
                    .map(year -> values.stream()
                            .filter(value -> value.year() == year)
                            .filter(which)
                            .map(Scorecards.Value::value)
                            .mapToDouble(value ->
                                    value.setScale(4, RoundingMode.HALF_UP).doubleValue())
                            .average())
                    .toList();
        }
    }

    private static @Nullable Chart chart(Scorecard scorecard, List<Line> lines, List<Integer> years, Language reader) {
        var series = lines.stream()
                .filter(Line::isWhole)
                .limit(MOST_LINES)
                .map(line -> new Series(
                        line.name().words(reader),
                        line.means().stream().map(OptionalDouble::getAsDouble).toList()))
                .toList();
        var name = scorecard.name().words(reader);
        return years.isEmpty() || series.isEmpty()
                ? null
                : new LineChart(
                        Messages.text(reader, "scorecards.progress.of", name),
                        Messages.text(reader, "scorecards.progress.described", name, series.size(), years.size()),
                        years.stream().map(year -> Integer.toString(year)).toList(),
                        series);
    }
}
